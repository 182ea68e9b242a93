import {
  CANDIDATES,
  PRIVATE_NOTES,
  PROFILES,
  PRONUNCIATIONS,
  SOURCES,
  fill,
} from '@debrief/content';
import { Calendar } from './calendar';
import { emailOf, everyone, makeCast, writePeople, type Cast } from './cast';
import { LoopDraft } from './loop-draft';
import { DAY, HOUR, MINUTE, type SeedCandidate, type SeedJob, type SeedPerson } from './loop-parts';
import { writeLoop } from './loop-rows';
import { bookDemo } from './open-stage';
import { playLoop, startDaysAgo, type Played } from './play-loop';
import type { Pins } from './pins';
import { Ids, Random } from './random';
import { SCRIPTS, type Script } from './script';
import { writeCommittee } from './season-committee';
import { JOBS } from './season-jobs';
import { amendAfterDecision, writeAmended, writePending } from './season-decision';
import { writeQuestions } from './season-questions';
import { writeSecondReadings } from './season-second-look';
import { cardOf, type SeasonWorld } from './season-world';
import { leads } from './staffing';
import { refuseFuture } from './refuse-future';
import { moment, Rows } from './tables';
import { TextBook } from './text-book';

const SEED = 20_261_124;

/** Who is barred from whom, by their places in the lists of interviewers and candidates. */
const CONFLICTS = [
  { interviewer: 4, candidate: 18, kind: 'referrer' },
  { interviewer: 11, candidate: 27, kind: 'former_colleague' },
] as const;

/** All rows of the demo season around `now`: the same for the same day and moment, whatever the machine. */
export function makeSeason(pins: Pins, now: number): Rows {
  const rows = new Rows();
  const random = new Random(SEED);
  const ids = new Ids(random.fork('ids'));
  const midnight = Math.floor(now / DAY) * DAY;
  const cast = makeCast(ids, random.fork('cast'));
  const jobs = JOBS.map((job, index) => makeJob(job, cast, ids, index));
  const candidates = makeCandidates(ids, random.fork('candidates'));
  const world: SeasonWorld = {
    pins,
    ids,
    random: random.fork('loops'),
    now,
    midnight,
    cast,
    calendar: new Calendar(),
    book: new TextBook(true),
    barred: new Map(
      CONFLICTS.map(({ interviewer, candidate }) => [
        at(candidates, candidate).id,
        new Set([at(cast.interviewers, interviewer).id]),
      ]),
    ),
  };
  const played = playAll(world, jobs, candidates);
  const amended = amendAfterDecision(world, played);
  writePeople(rows, everyone(cast), midnight - 400 * DAY);
  for (const [index, job] of jobs.entries())
    writeJob(rows, job, at(JOBS, index), midnight - (90 + index * 11) * DAY);
  played.forEach(({ loop }, index) =>
    writeCandidate(rows, loop, index, random.fork(`details ${index}`)),
  );
  for (const { loop, drafts } of [...played, ...mockLoops(world, jobs, candidates)]) {
    refuseFuture(loop, now);
    writeLoop(rows, loop);
    for (const { seat, revision, at: savedAt, body } of drafts) {
      rows.add('scorecard_draft', {
        seat_id: seat.id,
        person_id: seat.person.id,
        revision,
        updated_at: moment(savedAt),
        body,
      });
    }
  }
  writeConflicts(rows, world, candidates);
  writeAround(rows, world, played);
  if (amended) writeAmended(rows, world, amended);
  return rows;
}

/** What stands around the loops, once they are played. */
function writeAround(rows: Rows, world: SeasonWorld, played: readonly Played[]): void {
  writeQuestions(rows, world, played);
  writeCommittee(rows, world, played);
  writeSecondReadings(rows, world, played);
  writePending(rows, world, played);
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`There is no entry ${index}`);
  return found;
}

function makeJob(
  { title, level, blueprintKey }: (typeof JOBS)[number],
  cast: Cast,
  ids: Ids,
  index: number,
): SeedJob {
  const recruiters =
    index === 2 ? [at(cast.recruiters, 2), at(cast.recruiters, 0)] : [at(cast.recruiters, index)];
  return {
    id: ids.next(),
    title,
    level,
    blueprintKey,
    hiringManager: at(cast.hiringManagers, index),
    recruiters,
  };
}

function makeCandidates(ids: Ids, random: Random): readonly SeedCandidate[] {
  return CANDIDATES.map(({ name, zone }, index) => ({
    id: ids.next(),
    applicationId: ids.next(),
    name,
    zone,
    pronunciation: PRONUNCIATIONS[name] ?? '',
    links: random.chance(0.6) ? [`https://code.example/${emailOf(name, '').slice(0, -1)}`] : [],
    talent: {
      base: scriptOf(index).base + random.normal(0.1),
      seed: random.int(1, 2 ** 31),
      profile: at(PROFILES, index % PROFILES.length),
    },
  }));
}

/** Candidates meet their scripts in an order that mixes places and states. */
function scriptOf(index: number): Script {
  return at(SCRIPTS, (index * 37) % SCRIPTS.length);
}

function playAll(
  world: SeasonWorld,
  jobs: readonly SeedJob[],
  candidates: readonly SeedCandidate[],
): readonly Played[] {
  bookDemo(world, SCRIPTS);
  // The running loops take their times first: theirs lie around now, the others have weeks to choose from.
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => rank(scriptOf(a)) - rank(scriptOf(b)) || a - b);
  const played = new Map<number, Played>();
  for (const index of order) {
    const script = scriptOf(index);
    const startedAt =
      world.midnight -
      startDaysAgo(script, index) * DAY +
      (9 + (index % 7)) * HOUR +
      (index % 4) * 15 * MINUTE;
    played.set(
      index,
      playLoop(world, script, at(jobs, script.job), at(candidates, index), startedAt),
    );
  }
  return candidates.map((_, index) => played.get(index) as Played);
}

function rank({ end, owedFor }: Script): number {
  if (owedFor !== null) return 0;
  return end === 'in_progress' ? 1 : 2;
}

/** Two loops in which somebody learns to interview; they count nowhere. */
function mockLoops(
  world: SeasonWorld,
  jobs: readonly SeedJob[],
  candidates: readonly SeedCandidate[],
): readonly Played[] {
  return [0, 1].map((index) => {
    const closed = candidates
      .map((candidate, place) => ({ candidate, script: scriptOf(place) }))
      .filter(({ script }) => script.end === 'hired');
    const { candidate, script } = at(closed, index * 3);
    const startedAt = world.midnight - (6 - index * 2) * DAY + 9 * HOUR;
    const loop = new LoopDraft(world, at(jobs, script.job), candidate, startedAt, true);
    loop.begin();
    const screen = at(loop.stages, 0);
    const first = at(screen.rounds, 0);
    const practice = { from: startedAt + 3 * HOUR, back: false, second: null, withDemo: false };
    const [lead, trainee] = world.cast.interviewers.slice(index * 2 + 5);
    if (!lead || !trainee || leads(world, loop, first, practice).length === 0)
      throw new Error('Nobody to practise with');
    const startsAt = startedAt + (2 + index) * DAY;
    const seats = [
      loop.assign(first, lead, 'lead', startedAt + HOUR),
      loop.assign(first, trainee, 'reverse_shadow', startedAt + HOUR),
    ];
    const slot =
      world.calendar.find(
        [lead, trainee],
        loop.id,
        startsAt - 3 * DAY,
        first.plan.durationMinutes,
      ) ?? startsAt;
    world.calendar.book([lead.id, trainee.id], slot, slot + first.plan.durationMinutes * MINUTE);
    loop.schedule(first, slot, startedAt + 90 * MINUTE);
    for (const seat of index === 0 ? seats : seats.slice(0, 1)) {
      const filedAt = slot + 4 * HOUR;
      if (filedAt < world.midnight)
        loop.file(seat, cardOf(world, loop, first, seat.person), filedAt);
    }
    return { loop, drafts: [] };
  });
}

function writeJob(
  rows: Rows,
  job: SeedJob,
  { department }: (typeof JOBS)[number],
  createdAt: number,
): void {
  rows.add('job', {
    id: job.id,
    title: job.title,
    department,
    level: job.level,
    pattern: job.blueprintKey,
    blueprint_key: job.blueprintKey,
    hiring_manager_id: job.hiringManager.id,
    created_at: moment(createdAt),
  });
  for (const { id } of job.recruiters) rows.add('job_recruiter', { job_id: job.id, person_id: id });
  audit(rows, createdAt, job.recruiters[0], 'job.created', 'job', job.id);
}

function writeCandidate(
  rows: Rows,
  { candidate, job, startedAt }: LoopDraft,
  index: number,
  random: Random,
): void {
  const createdAt = startedAt - random.int(1, 5) * DAY;
  const { id, name, zone, pronunciation, links, applicationId } = candidate;
  rows.add('candidate', {
    id,
    name,
    email: emailOf(name, 'mail.example'),
    time_zone: zone,
    pronunciation,
    source: at(SOURCES, index % SOURCES.length),
    links,
    consent_at: moment(createdAt + HOUR),
    retain_until: moment(createdAt + 730 * DAY).slice(0, 10),
    created_at: moment(createdAt),
  });
  rows.add('candidate_restricted', {
    candidate_id: id,
    private_notes: fill(random.pick(PRIVATE_NOTES), {}, random.next),
  });
  rows.add('application', {
    id: applicationId,
    candidate_id: id,
    job_id: job.id,
    created_at: moment(createdAt),
  });
  rows.add('application_restricted', {
    application_id: applicationId,
    pay_expectation: `${random.int(14, 24) * 5} to ${random.int(25, 30) * 5} thousand a year`,
  });
  audit(rows, createdAt, job.recruiters[0], 'candidate.added', 'candidate', id);
}

function writeConflicts(
  rows: Rows,
  { cast, ids, midnight }: SeasonWorld,
  candidates: readonly SeedCandidate[],
): void {
  for (const { interviewer, candidate, kind } of CONFLICTS) {
    const person = at(cast.interviewers, interviewer);
    const { id } = at(candidates, candidate);
    rows.add('conflict_of_interest', {
      id: ids.next(),
      person_id: person.id,
      candidate_id: id,
      kind,
      created_at: moment(midnight - 2 * DAY),
    });
    audit(rows, midnight - 2 * DAY, person, 'conflict.declared', 'candidate', id);
  }
}

function audit(
  rows: Rows,
  when: number,
  actor: SeedPerson | undefined,
  action: string,
  subjectType: string,
  subjectId: string,
): void {
  rows.add('audit_event', {
    at: moment(when),
    actor_id: actor?.id ?? null,
    actor_kind: actor ? 'person' : 'system',
    action,
    subject_type: subjectType,
    subject_id: subjectId,
    loop_id: null,
    detail: {},
  });
}
