import type { EvidenceGrade, RedactionField, RedactionFind } from '@debrief/web-data';

export const FIELD: Readonly<Record<RedactionField, string>> = {
  NAME: 'Name',
  SCHOOL: 'Schools',
  EMPLOYER: 'Employers',
  PRONOUNS: 'Pronouns',
  LINKS: 'Links and handles',
  INTERVIEWER: 'Who interviewed',
};
export const FIELDS = Object.keys(FIELD) as readonly RedactionField[];

export const FOUND_AS: Readonly<Record<RedactionFind['kind'], string>> = {
  NAME: 'name',
  NICKNAME: 'short form',
  SPELLING: 'nearly the name',
  INITIALS: 'initials',
  INTERVIEWER: 'interviewer',
  SCHOOL: 'school',
  EMPLOYER: 'employer',
  PRONOUN: 'pronoun',
  ADDRESS: 'e-mail',
  LINK: 'link',
  NUMBER: 'telephone',
};

export const EVIDENCE_GRADE: Readonly<Record<EvidenceGrade, string>> = {
  CLEAR: 'I could follow every rating',
  PARTLY: 'I could not follow some ratings',
  THIN: 'I could not follow most ratings',
};

/** The terms of a text field: one a line, or parted by commas. */
export function termsIn(text: string): string[] {
  return text
    .split(/[\n,;]/u)
    .map((term) => term.trim())
    .filter((term) => term !== '');
}
