import type { Packet, PacketCompetency } from '@debrief/web-data';
import { whatIfs, type WhatIf } from '../packets/what-if';

/** The five questions of the silent read, in the order of the packet. */
export const SECTIONS = ['agree', 'mixed', 'unknown', 'worry', 'change'] as const;
export type SectionKey = (typeof SECTIONS)[number];

export const SECTION_TITLE: Readonly<Record<SectionKey, string>> = {
  agree: 'Where we agree',
  mixed: 'Where we are mixed',
  unknown: 'What we do not know',
  worry: 'What should worry us',
  change: 'What would change the decision',
};

export function isRead(read: readonly string[], section: SectionKey): boolean {
  return read.some((one) => one.toLowerCase() === section);
}

/** The first section that is not read yet; null once all are. */
export function firstUnread(read: readonly string[]): SectionKey | null {
  return SECTIONS.find((section) => !isRead(read, section)) ?? null;
}

/** The neighbour of a section; stays at the ends. */
export function neighbour(section: SectionKey, by: 1 | -1): SectionKey {
  const at = SECTIONS.indexOf(section) + by;
  return SECTIONS[Math.min(SECTIONS.length - 1, Math.max(0, at))] ?? section;
}

/** What each of the first three sections shows, heaviest first. */
export interface ReadingGroups {
  readonly agree: readonly PacketCompetency[];
  readonly mixed: readonly PacketCompetency[];
  readonly unknown: readonly PacketCompetency[];
  /** Rated by one person: nobody to agree or disagree with, so it stands under what we do not know. */
  readonly single: readonly PacketCompetency[];
}

export function readingGroups(packet: Pick<Packet, 'competencies'>): ReadingGroups {
  const byWeight = [...packet.competencies].sort((a, b) => b.weight - a.weight);
  const of = (picture: PacketCompetency['picture']) =>
    byWeight.filter((one) => one.picture === picture);
  return {
    agree: of('AGREE').filter(({ n }) => n > 1),
    single: of('AGREE').filter(({ n }) => n === 1),
    mixed: of('MIXED'),
    unknown: of('UNKNOWN'),
  };
}

export interface Folded {
  readonly shown: readonly PacketCompetency[];
  readonly more: readonly PacketCompetency[];
}

const SHOWN = 6;
const LOW = 2;

/** A long list in two: low ratings and the heaviest in view, the rest a click away. */
export function folded(list: readonly PacketCompetency[]): Folded {
  if (list.length <= SHOWN + 2) return { shown: list, more: [] };
  const low = list.filter(({ min }) => min !== null && min <= LOW);
  const first = [...low, ...list.filter((one) => !low.includes(one))].slice(0, SHOWN);
  return {
    shown: list.filter((one) => first.includes(one)),
    more: list.filter((one) => !first.includes(one)),
  };
}

export interface Swing {
  readonly id: string;
  readonly text: string;
  /** How far the weighted picture would fall and rise; never where it stands. */
  readonly down: number;
  readonly up: number;
}

function swingOf({ id, text, low, high }: WhatIf, today: number): Swing {
  return { id, text, down: Math.max(0, today - low), up: Math.max(0, high - today) };
}

/**
 * The doubts by how far each would move the picture. While votes are sealed nobody is shown the
 * weighted total, so only the distances leave this function.
 */
export function swings(competencies: readonly PacketCompetency[]): readonly Swing[] {
  const { today, ifs } = whatIfs(competencies);
  if (today === null) return [];
  return ifs.map((line) => swingOf(line, today)).filter(({ down, up }) => down + up >= 0.005);
}

export interface NoteToCite {
  readonly seatId: string;
  readonly noteId: string;
  readonly person: string;
  readonly round: string;
  readonly text: string;
  /** Competencies and red flags that rest on it, by name. */
  readonly under: readonly string[];
}

/** Every note that a rating or a flag of the packet rests on, each once. */
export function notesToCite(packet: Packet): readonly NoteToCite[] {
  const found = new Map<string, { note: NoteToCite; under: Set<string> }>();
  const add = (seatId: string, note: { id: string; text: string }, under: string) => {
    const key = citeKey({ seatId, noteId: note.id });
    const known = found.get(key);
    if (known) return void known.under.add(under);
    const assessor = packet.assessors.find((one) => one.seatId === seatId);
    found.set(key, {
      under: new Set([under]),
      note: {
        seatId,
        noteId: note.id,
        person: assessor?.name ?? '',
        round: assessor?.roundName ?? '',
        text: note.text,
        under: [],
      },
    });
  };
  for (const { name, ratings } of packet.competencies)
    for (const { seatId, evidence } of ratings)
      for (const note of evidence) add(seatId, note, name);
  for (const { name, raised } of packet.flags)
    for (const { seatId, evidence } of raised) for (const note of evidence) add(seatId, note, name);
  return [...found.values()].map(({ note, under }) => ({ ...note, under: [...under] }));
}

export interface Citation {
  readonly seatId: string;
  readonly noteId: string;
}

export function citeKey({ seatId, noteId }: Citation): string {
  return `${seatId} ${noteId}`;
}

/** Adds it, or takes it away when it is there. */
export function toggled<C extends Citation>(citations: readonly C[], one: C): readonly C[] {
  const without = citations.filter((other) => citeKey(other) !== citeKey(one));
  return without.length < citations.length ? without : [...citations, one];
}

/** Notes in which every word of the search occurs: in their text, their author, round or subject. */
export function searchNotes(notes: readonly NoteToCite[], search: string): readonly NoteToCite[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  return notes.filter(({ text, person, round, under }) => {
    const all = [text, person, round, ...under].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
