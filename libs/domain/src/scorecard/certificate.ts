/** Where somebody is shown others' feedback on a loop: the words of the access ledger. */
export const LOOK_VIAS = [
  'packet',
  'scorecards',
  'early_look',
  'export',
  'on_behalf',
  'flag_reading',
] as const;
export type LookVia = (typeof LOOK_VIAS)[number];

/** One entry of the access ledger. */
export interface LedgerLook {
  readonly via: LookVia;
  readonly at: Date;
}

/** What the ledger says of one filed scorecard. */
export interface CertificateFacts {
  /** Nobody who had a hand in it had been shown other feedback on the loop. */
  readonly independent: boolean;
  /** Name of who filed it, when that was not its author. */
  readonly submittedBy: string | null;
  /** What its author was shown before it was filed. */
  readonly looksBefore: readonly Pick<LedgerLook, 'via'>[];
}

const SEEN: Readonly<Record<LookVia, string>> = {
  packet: 'the packet',
  scorecards: 'other scorecards',
  early_look: 'feedback opened early',
  export: 'an export of feedback',
  on_behalf: 'a scorecard they filed for somebody else',
  flag_reading: 'the evidence of a red flag they read as its second reader',
};

/** The independence certificate in one plain sentence. */
export function certificateStatement({
  independent,
  submittedBy,
  looksBefore,
}: CertificateFacts): string {
  const by = submittedBy === null ? 'Filed' : `Filed by ${submittedBy} on its author’s behalf`;
  if (independent)
    return `${by} before ${submittedBy === null ? 'its author' : 'either of them'} had been shown any other feedback on this loop.`;
  const seen = LOOK_VIAS.filter((via) => looksBefore.some((look) => look.via === via));
  if (seen.length > 0) {
    const author = submittedBy === null ? 'its author' : 'the author';
    return `${by} after ${author} had been shown ${listed(seen.map((via) => SEEN[via]))}.`;
  }
  return submittedBy === null
    ? `${by} after its author had been shown other feedback on this loop.`
    : `${by} after ${submittedBy} had been shown other feedback on this loop.`;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
