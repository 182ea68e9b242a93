import type { FieldProblem } from '@debrief/domain';
import { COMMON_PASSWORD_PARTS } from './common-passwords';

export const PASSWORD_LENGTH = { least: 15, most: 256 } as const;

/** What is wrong with a new password; empty when it may be used. There are no rules of composition. */
export function passwordProblems(
  path: string,
  password: string,
  email: string,
): readonly FieldProblem[] {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least) {
    return [
      {
        path,
        code: 'TOO_SHORT',
        message: `Use at least ${PASSWORD_LENGTH.least} characters; a sentence is fine.`,
      },
    ];
  }
  if (length > PASSWORD_LENGTH.most) {
    return [{ path, code: 'TOO_LONG', message: `Use at most ${PASSWORD_LENGTH.most} characters.` }];
  }
  const plain = password.toLowerCase();
  const mailName = email.toLowerCase().split('@')[0] ?? '';
  if (plain.includes('debrief') || (mailName.length > 2 && plain.includes(mailName))) {
    return [
      {
        path,
        code: 'GUESSABLE',
        message: 'Leave out the name of this product and of your e-mail address.',
      },
    ];
  }
  if (isCommon(plain)) {
    return [
      {
        path,
        code: 'COMMON',
        message: 'This is among the passwords that are tried first. Choose another.',
      },
    ];
  }
  return [];
}

/** Whether hardly anything is left once the well-known parts, digits and repeats are taken out. */
function isCommon(plain: string): boolean {
  if (new Set(plain).size < 5) return true;
  // Runs of digits are digits; single ones stand for letters (p4ssw0rd).
  const letters = plain
    .replace(/\d{3,}/g, '')
    .replace(/[@4]/g, 'a')
    .replace(/[3]/g, 'e')
    .replace(/[1!]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/[$5]/g, 's');
  return [plain, letters].some((text) => leftOver(text) < 4);
}

function leftOver(text: string): number {
  const rest = COMMON_PASSWORD_PARTS.reduce((left, part) => left.replaceAll(part, ''), text);
  return new Set(rest.replace(/[\d\s!.,?_*#@-]/g, '')).size;
}
