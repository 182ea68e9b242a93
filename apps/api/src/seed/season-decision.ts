import { createHash } from 'node:crypto';
import {
  canonicalJson,
  decisionRecord,
  openCriticalFlags,
  type ApprovalGroupPlan,
  type PacketBody,
} from '@debrief/domain';
import type { LoopDraft } from './loop-draft';
import { packetOf } from './loop-packet';
import { DAY, HOUR, type SeedPerson } from './loop-parts';
import type { Played } from './play-loop';
import type { SeasonWorld } from './season-world';
import { moment, type Rows } from './tables';

const MEMO =
  'Thank you for the care you took. What weighed most was the evidence from the design round; what we know to be thin, we will plan for.';

/** A decided loop one of whose interviewers looks again and amends, a day after. Null when the season has none. */
export function amendAfterDecision(
  world: SeasonWorld,
  played: readonly Played[],
): LoopDraft | null {
  for (const { loop } of [...played].reverse()) {
    const decided = loop.decisions.at(-1);
    const seat = loop.seats().find(({ card, role }) => card !== null && role !== 'shadow');
    if (loop.state !== 'hired' || !decided || !seat?.card || decided.at + 2 * DAY > world.now)
      continue;
    const [first] = seat.card.versions;
    if (!first) continue;
    loop.look(seat.person, 'packet', decided.at + DAY);
    loop.amend(
      seat,
      { ...first.body, summary: `${first.body.summary} The trade-off was named after a nudge.` },
      'Read my notes again: one answer needed a nudge, which I had left out.',
      decided.at + DAY + HOUR,
    );
    return loop;
  }
  return null;
}

/** The version that followed the amendment, and the words that went with the decision before it. */
export function writeAmended(rows: Rows, world: SeasonWorld, loop: LoopDraft): void {
  const decided = loop.decisions.at(-1);
  const amended = loop.seats().find(({ card }) => (card?.versions.length ?? 0) > 1);
  if (!decided || !amended) return;
  const body = canonicalJson(packetOf(loop));
  rows.add('packet_version', {
    id: world.ids.next(),
    loop_id: loop.id,
    number: loop.decisions.length + 1,
    body,
    sha256: sha256(body),
    frozen_at: moment(decided.at + DAY + HOUR),
    frozen_by: amended.person.id,
    reason: 'amendment',
  });
  const frozen = JSON.parse(decided.packet.body) as PacketBody;
  writeDetail(rows, decided.id, decisionRecord(frozen, null, decided.outcome), []);
}

/** A hire that waits for two groups, the first of which is asked now. */
export function writePending(rows: Rows, world: SeasonWorld, played: readonly Played[]): void {
  for (const { loop } of [...played].reverse()) {
    if (loop.state !== 'debrief' || loop.missing().length > 0 || loop.decisions.length > 0)
      continue;
    const packet = packetOf(loop);
    const groups = groupsFor(world, loop);
    if (openCriticalFlags(packet).length > 0 || groups.length < 2) continue;
    propose(rows, world, loop, { packet, groups });
    return;
  }
}

interface Proposal {
  readonly packet: PacketBody;
  readonly groups: readonly { readonly name: string; readonly people: readonly SeedPerson[] }[];
}

/** The other hiring managers, then the recruiters; nobody who sits on the loop or is barred. */
function groupsFor(world: SeasonWorld, loop: LoopDraft): Proposal['groups'] {
  const seated = new Set(loop.seats().map(({ person }) => person.id));
  const barred = world.barred.get(loop.candidate.id);
  const able = (people: readonly SeedPerson[]) =>
    people.filter(
      ({ id }) => id !== loop.job.hiringManager.id && !seated.has(id) && !barred?.has(id),
    );
  return [
    { name: 'Hiring managers', people: able(world.cast.hiringManagers) },
    { name: 'People', people: able(world.cast.recruiters) },
  ].filter(({ people }) => people.length > 0);
}

function propose(
  rows: Rows,
  world: SeasonWorld,
  loop: LoopDraft,
  { packet, groups }: Proposal,
): void {
  const [decisionId, versionId] = [world.ids.next(), world.ids.next()];
  const by = loop.job.hiringManager;
  // Not before anything that happened on the loop, nor after now.
  const decidedAt = Math.min(world.now, loop.lastActivityAt + HOUR);
  const body = canonicalJson(packet);
  rows.add('packet_version', {
    id: versionId,
    loop_id: loop.id,
    number: 1,
    body,
    sha256: sha256(body),
    frozen_at: moment(decidedAt),
    frozen_by: by.id,
    reason: 'decision',
  });
  rows.add('decision', {
    id: decisionId,
    loop_id: loop.id,
    packet_version_id: versionId,
    number: 1,
    outcome: 'hire',
    level: loop.job.level,
    rationale:
      'Strong where this team is thin. The gaps are known and can be closed within the first half year.',
    decided_by: by.id,
    decided_at: moment(decidedAt),
  });
  writeApproval(rows, loop, decisionId, { packet, groups });
}

function writeApproval(
  rows: Rows,
  loop: LoopDraft,
  decisionId: string,
  { packet, groups }: Proposal,
): void {
  const plan = groups.map(({ name, people }) => ({
    name,
    needed: Math.min(2, people.length),
    people: people.map(({ id }) => id),
  }));
  writeDetail(rows, decisionId, decisionRecord(packet, null, 'hire'), plan);
  groups.forEach(({ people }, position) =>
    people.forEach(({ id }) =>
      rows.add('decision_approver', {
        decision_id: decisionId,
        person_id: id,
        loop_id: loop.id,
        position,
      }),
    ),
  );
  rows.add('decision_pending', {
    loop_id: loop.id,
    decision_id: decisionId,
    content_version: loop.contentVersion,
  });
}

function writeDetail(
  rows: Rows,
  decisionId: string,
  record: ReturnType<typeof decisionRecord>,
  groups: readonly ApprovalGroupPlan[],
): void {
  rows.add('decision_detail', { decision_id: decisionId, memo: MEMO, record, groups: [...groups] });
}

function sha256(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
