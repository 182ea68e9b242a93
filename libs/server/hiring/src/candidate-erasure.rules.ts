import { requiredText, type Decided, type FieldProblem } from '@debrief/domain';

export interface ErasureAsked {
  readonly reason: string;
  readonly confirmName: string;
}

const SHORTEST_NAME = 3;

/**
 * Whether an erasure is meant: the name typed as it is stored, whatever the case, and a reason that
 * can be kept because it does not say who it was. The name comes last: who mistyped it sees all.
 */
export function decideErasure(
  asked: ErasureAsked,
  candidate: { readonly name: string; readonly email: string },
): Decided<{ readonly reason: string }> {
  const problems: FieldProblem[] = [];
  const reason = requiredText('reason', asked.reason, 500);
  if (!reason.ok) problems.push(...reason.problems);
  else if (tellsWho(reason.value, candidate))
    problems.push({
      path: 'reason',
      code: 'NAMES_CANDIDATE',
      message: 'Leave out the name and the address: the reason is kept.',
    });
  if (plain(asked.confirmName) !== plain(candidate.name))
    problems.push({
      path: 'confirmName',
      code: 'NOT_THE_NAME',
      message: 'Write the name of the candidate as it stands above.',
    });
  return reason.ok && problems.length === 0
    ? { ok: true, value: { reason: reason.value } }
    : { ok: false, problems };
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function tellsWho(text: string, { name, email }: { name: string; email: string }): boolean {
  const words = new Set(plain(text).split(/[^\p{L}\p{M}\p{N}]+/u));
  const parts = plain(name).split(/[^\p{L}\p{M}\p{N}]+/u);
  return (
    (email !== '' && plain(text).includes(email)) ||
    plain(text).includes(plain(name)) ||
    parts.some((part) => part.length >= SHORTEST_NAME && words.has(part))
  );
}
