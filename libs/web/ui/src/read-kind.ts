import type { EvidenceKindWord } from './words';

const BY_LETTER: Readonly<Record<string, EvidenceKindWord>> = {
  s: 'SAID',
  d: 'DID',
  a: 'ARTEFACT',
};

export interface KindAndText {
  readonly kind: EvidenceKindWord;
  readonly text: string;
}

/** Reads "/s ", "/d " or "/a " at the start of a line as the kind of note; other text keeps the kind. */
export function readKind(text: string, current: EvidenceKindWord): KindAndText {
  const match = /^\s*\/([sda])(?:\s+|$)/iu.exec(text);
  const kind = match ? BY_LETTER[(match[1] ?? '').toLowerCase()] : undefined;
  // A bare "/s" waits for the next key: it may yet become "/style".
  if (!match || !kind || !/\s$/u.test(match[0])) return { kind: current, text };
  return { kind, text: text.slice(match[0].length) };
}
