/** The few words of the schema that the parts themselves print. */

export type EvidenceKindWord = 'SAID' | 'DID' | 'ARTEFACT';
export type SeverityWord = 'MINOR' | 'MAJOR' | 'CRITICAL';
export type RecommendationWord = 'STRONG_NO' | 'NO' | 'YES' | 'STRONG_YES' | 'INSUFFICIENT_SIGNAL';

export const EVIDENCE_KIND: Readonly<Record<EvidenceKindWord, string>> = {
  SAID: 'said',
  DID: 'did',
  ARTEFACT: 'artefact',
};

export const SEVERITY: Readonly<Record<SeverityWord, string>> = {
  MINOR: 'minor',
  MAJOR: 'major',
  CRITICAL: 'critical',
};

export const RECOMMENDATION: Readonly<Record<RecommendationWord, string>> = {
  STRONG_NO: 'Strong no',
  NO: 'No',
  YES: 'Yes',
  STRONG_YES: 'Strong yes',
  INSUFFICIENT_SIGNAL: 'Too little signal',
};

/** "Ana", "Ana and Ben", "Ana, Ben and Cem". */
export function enumerated(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Seconds since the start of a round as an interviewer notes them: "33:05". */
export function runTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Up to two letters to know a person by in a small circle. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/u);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined];
  return letters
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
