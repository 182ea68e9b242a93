import { count } from '../layout';
import { isRead, SECTIONS } from './reading';
import type { Debrief } from '@debrief/web-data';
import { gateWords, ordinal, sealedWords, votersThatCount } from './words';

export interface Step {
  readonly id: 'gate' | 'read' | 'vote' | 'reveal' | 'discuss' | 'decide';
  readonly title: string;
  readonly state: 'done' | 'now' | 'shut';
  /** One line under the title. */
  readonly note: string;
}

interface Gate {
  readonly filed: number;
  readonly excused: number;
}

const TITLES: Readonly<Record<Step['id'], string>> = {
  gate: 'Gate',
  read: 'Silent read',
  vote: 'Sealed re-vote',
  reveal: 'Reveal',
  discuss: 'Discussion',
  decide: 'Decision',
};

function step(id: Step['id'], state: Step['state'], note: string): Step {
  return { id, title: TITLES[id], state, note };
}

function readNote({ me, phase }: Debrief): string {
  if (!me) return 'You have no vote here';
  const read = SECTIONS.filter((section) => isRead(me.readSections, section)).length;
  if (phase !== 'READING')
    return read === SECTIONS.length ? 'You read it all' : `You read ${read} of ${SECTIONS.length}`;
  return `You have read ${read} of ${SECTIONS.length}`;
}

/** The six steps of an open or ended debrief. `gate` is known once the packet is. */
export function stepsOf(debrief: Debrief, gate: Gate | null): readonly Step[] {
  const { phase, me, voters, notes, decider } = debrief;
  const revealed = phase === 'REVEALED' || phase === 'CLOSED';
  const over = phase === 'CLOSED' || phase === 'CANCELLED';
  const readAll = me !== null && SECTIONS.every((section) => isRead(me.readSections, section));
  const early = phase === 'READING' ? 'now' : revealed ? 'done' : 'shut';
  const last = votersThatCount(voters).length;
  return [
    step('gate', 'done', gate ? gateWords(gate.filed, gate.excused) : 'Open'),
    step('read', phase === 'READING' && readAll ? 'done' : early, readNote(debrief)),
    step(
      'vote',
      phase === 'READING' && me?.state === 'SEALED' ? 'done' : early,
      sealedWords(voters),
    ),
    step(
      'reveal',
      revealed ? 'done' : 'shut',
      revealed ? 'All votes are open' : `At the ${ordinal(last)} vote`,
    ),
    step(
      'discuss',
      phase === 'CLOSED' ? 'done' : revealed ? 'now' : 'shut',
      revealed ? count(notes.length, 'note') : 'After the reveal',
    ),
    step('decide', phase === 'CLOSED' ? 'done' : over || !revealed ? 'shut' : 'now', decider),
  ];
}

/** The six steps before anything is open. */
export function stepsOfGate(gate: Gate, missing: number): readonly Step[] {
  const note =
    missing === 0 ? gateWords(gate.filed, gate.excused) : `${count(missing, 'scorecard')} missing`;
  return [
    step('gate', 'now', note),
    step('read', 'shut', 'Everybody reads'),
    step('vote', 'shut', 'Everybody votes again'),
    step('reveal', 'shut', 'At the last vote'),
    step('discuss', 'shut', 'After the reveal'),
    step('decide', 'shut', 'In writing'),
  ];
}
