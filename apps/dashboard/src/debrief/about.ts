import type { Packet, DebriefNote } from '@debrief/web-data';

/** What a note speaks of, beside the evidence it cites. */
export interface About {
  readonly competency: string | null;
  readonly flagType: string | null;
}

export const NOTHING: About = { competency: null, flagType: null };

/** `c:cost_awareness`, `f:overconfidence`, or `any`. */
export function aboutKey({ competency, flagType }: About): string {
  if (competency !== null) return `c:${competency}`;
  return flagType === null ? 'any' : `f:${flagType}`;
}

export function aboutOf(key: string): About {
  if (key.startsWith('c:')) return { competency: key.slice(2), flagType: null };
  return key.startsWith('f:') ? { competency: null, flagType: key.slice(2) } : NOTHING;
}

export interface Subject {
  readonly about: About;
  readonly name: string;
}

/** Everything in the packet that a note can be about, flags first. */
export function subjectsOf(packet: Packet): readonly Subject[] {
  return [
    ...packet.flags.map(({ type, name }) => ({
      about: { competency: null, flagType: type },
      name: `Red flag: ${name}`,
    })),
    ...packet.competencies.map(({ key, name }) => ({
      about: { competency: key, flagType: null },
      name,
    })),
  ];
}

/** The notes about one thing, in the order they were written. */
export function notesAbout(notes: readonly DebriefNote[], about: About): readonly DebriefNote[] {
  const key = aboutKey(about);
  return notes.filter((note) => aboutKey(note.about) === key);
}
