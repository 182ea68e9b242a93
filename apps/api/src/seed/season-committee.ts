import { createHash } from 'node:crypto';
import {
  canonicalJson,
  REDACTION_FIELDS,
  redactPacket,
  type RedactionTerms,
} from '@debrief/domain';
import { emailOf } from './cast';
import type { LoopDraft } from './loop-draft';
import { packetOf } from './loop-packet';
import { DAY, HOUR } from './loop-parts';
import type { SeasonWorld } from './season-world';
import { moment, type Rows } from './tables';

const READERS = 3;

/** One committee is open: three read a packet whose debrief is due, and one of them has voted. */
export function writeCommittee(
  rows: Rows,
  world: SeasonWorld,
  played: readonly { readonly loop: LoopDraft }[],
): void {
  for (const { loop } of played) {
    const readers =
      loop.state === 'debrief' && loop.missing().length === 0 ? readersFor(world, loop) : [];
    if (readers.length < READERS) continue;
    write(rows, world, loop, readers);
    return;
  }
  throw new Error('The season has no packet for a committee');
}

/** People without any other part in the season's roles who have no seat with the candidate. */
function readersFor(world: SeasonWorld, loop: LoopDraft): string[] {
  const met = new Set(loop.seats().map(({ person }) => person.id));
  const barred = world.barred.get(loop.candidate.id);
  return world.cast.interviewers
    .filter(
      ({ id, roles }) =>
        roles.every((role) => role === 'interviewer') && !met.has(id) && !barred?.has(id),
    )
    .slice(0, READERS)
    .map(({ id }) => id);
}

function termsOf(world: SeasonWorld, loop: LoopDraft): RedactionTerms {
  const { name, links } = loop.candidate;
  const people = [
    loop.job.hiringManager,
    ...loop.job.recruiters,
    ...loop.seats().map(({ person }) => person),
  ];
  const colleagues = new Map(people.map((person) => [person.id, person.name]));
  return {
    candidate: { name, email: emailOf(name, 'candidates.example'), links, otherNames: [] },
    colleagues: [...colleagues].map(([personId, personName]) => ({ personId, name: personName })),
    schools: [],
    employers: [],
  };
}

function write(rows: Rows, world: SeasonWorld, loop: LoopDraft, readers: readonly string[]): void {
  const packet = packetOf(loop);
  const terms = termsOf(world, loop);
  const doubts = redactPacket(packet, REDACTION_FIELDS, terms).unconfirmed;
  const made = redactPacket(
    packet,
    REDACTION_FIELDS,
    terms,
    doubts.map((findId) => ({ findId, replace: true })),
  );
  const paper = canonicalJson(made.packet);
  const id = world.ids.next();
  const openedAt = world.midnight - DAY + 9 * HOUR;
  rows.add('committee', {
    id,
    loop_id: loop.id,
    number: 1,
    question:
      'From the evidence alone: would you hire at this level, and what would you still ask?',
    quorum: 2,
    due_at: moment(world.midnight + 5 * DAY + 16 * HOUR),
    profile: [...REDACTION_FIELDS],
    content_version: packet.contentVersion,
    paper,
    sha256: createHash('sha256').update(paper).digest('hex'),
    opened_by: loop.job.hiringManager.id,
    opened_at: moment(openedAt),
  });
  const [card] = made.packet.scorecards;
  readers.forEach((personId, index) => {
    const voted = index === readers.length - 1;
    rows.add('committee_reader', {
      committee_id: id,
      person_id: personId,
      invited_at: moment(openedAt),
      vote: voted ? 'yes' : null,
      reason: voted
        ? 'Two independent scorecards quote work that meets the bar; the gap can be closed in a talk.'
        : '',
      citations: voted && card ? card.notes.slice(0, 2).map((note) => note.id) : [],
      level: '',
      voted_at: voted ? moment(openedAt + 6 * HOUR) : null,
    });
  });
  for (const { ref, seatId } of made.refs)
    rows.add('committee_scorecard', { committee_id: id, ref, seat_id: seatId });
}
