import { readFileSync } from 'node:fs';
import {
  type PreparedDatabase,
  fixtureToken,
  startApi,
  type RunningProcess,
  rowsOf,
  seasonDatabase,
  withClient,
} from '@debrief/server-testing';
import { buildSchema, type GraphQLArgument } from 'graphql';
import { graphql, raw, type Answer } from '../harness/api';
import { disturb } from './disturb';
import { packetFilesTold } from './packet-files';
import { probesOf, reachableFields, type Probe } from './documents';
import { sampleValues } from './sample-values';
import {
  askCommittees,
  askSecondReaders,
  bringHistory,
  exposeQuestions,
  leaveThingsBehind,
  mailEveryone,
  prepareEveryone,
  remindEveryone,
  proposeDecisions,
  seatEveryRole,
  tellOthers,
  trainEveryone,
} from './surroundings';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
/** Headers that tell two answers apart without telling anything of feedback. */
const MASKED = new Set(['date', 'x-request-id', 'connection', 'keep-alive']);

const NO_REDIS = 'redis://127.0.0.1:1';

interface Cast {
  readonly who: string;
  readonly personId: string;
}
interface World {
  readonly api: RunningProcess;
  readonly url: string;
  close(): Promise<void>;
}

async function openWorld(
  season: PreparedDatabase,
  change?: (url: string) => Promise<void>,
): Promise<World> {
  const { url, drop } = await season.copy();
  await change?.(url);
  // With Redis elsewhere the server leaves the background work to a worker, and there is none: what
  // it would write has ids and times of its own in each world.
  const api = await startApi(url, { STATEMENT_HEADER: 'false', REDIS_URL: NO_REDIS });
  return {
    api,
    url,
    close: async () => {
      await api.stop();
      await drop();
    },
  };
}

/** The world as it is, and the one in which others wrote something else. */
async function bothWorlds(season: PreparedDatabase, personId: string): Promise<[World, World]> {
  return Promise.all([
    openWorld(season),
    openWorld(season, (url) =>
      withClient(url, (client) => disturb(client, personId)).then(() => undefined),
    ),
  ]);
}

/** People who owe a scorecard on a loop where others have filed, one for each way of standing to it. */
async function castOf(url: string): Promise<Cast[]> {
  const rows = await rowsOf<{ who: string; person_id: string }>(
    url,
    `WITH owing AS (
       SELECT s.person_id, s.role, p.roles, s.loop_id, s.filed_at,
         (SELECT count(*) FROM seat o WHERE o.loop_id = s.loop_id AND o.person_id <> s.person_id AND o.filed_at IS NOT NULL) AS others
       FROM seat s JOIN person p ON p.id = s.person_id JOIN loop l ON l.id = s.loop_id AND NOT l.is_mock
       WHERE s.state = 'assigned' AND s.filed_at IS NULL)
     SELECT DISTINCT ON (who) who, person_id FROM owing,
       LATERAL (SELECT unnest(ARRAY[
         CASE WHEN role IN ('lead', 'panelist') AND roles = '{interviewer}' THEN 'an interviewer' END,
         CASE WHEN role = 'shadow' THEN 'a shadow' END,
         CASE WHEN role = 'reverse_shadow' THEN 'a reverse shadow' END,
         CASE WHEN 'recruiter' = ANY(roles) THEN 'a recruiter with a seat' END,
         CASE WHEN 'hiring_manager' = ANY(roles) THEN 'a hiring manager with a seat' END,
         CASE WHEN 'admin' = ANY(roles) THEN 'an admin with a seat' END]) AS who) w
     WHERE who IS NOT NULL AND others > 0 ORDER BY who, others DESC, person_id`,
  );
  return rows.map((row) => ({ who: row.who, personId: row.person_id }));
}

/** What to ask with: every id of every loop the person owes on, and some of everything else. */
async function valuesFor(
  url: string,
  personId: string,
): Promise<(root: string, argument: GraphQLArgument) => string[]> {
  const ids = async (text: string) =>
    (await rowsOf<{ id: string }>(url, text, [personId])).map((row) => `"${row.id}"`);
  const mine = `(SELECT loop_id FROM seat WHERE person_id = $1 AND state = 'assigned' AND filed_at IS NULL)`;
  const loops = await ids(`SELECT id FROM loop ORDER BY (id IN ${mine}) DESC, id LIMIT 40`);
  const seats = await ids(`SELECT id FROM seat WHERE loop_id IN ${mine} ORDER BY id`);
  const candidates = await ids(
    `SELECT id FROM candidate ORDER BY (id IN (SELECT candidate_id FROM loop WHERE id IN ${mine})) DESC, id LIMIT 20`,
  );
  const jobs = await ids('SELECT id FROM job WHERE $1::uuid IS NOT NULL');
  const people = await ids(`SELECT id FROM person WHERE $1::uuid IS NOT NULL ORDER BY id LIMIT 15`);
  const rounds = await ids(`SELECT id FROM round WHERE loop_id IN ${mine} ORDER BY id`);
  const cards = await ids(
    `SELECT id FROM scorecard ORDER BY (loop_id IN ${mine}) DESC, id LIMIT 12`,
  );
  const packs = await ids('SELECT id FROM calibration_pack WHERE $1::uuid IS NOT NULL');
  const questions = await ids(
    `SELECT question_key AS id FROM question_exposure WHERE loop_id IN ${mine} GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 8`,
  );
  const endpoints = await ids('SELECT id FROM webhook_endpoint WHERE $1::uuid IS NOT NULL');
  const committees = await ids(
    `SELECT id FROM committee ORDER BY (loop_id IN ${mine}) DESC, id LIMIT 20`,
  );
  const nobody = '"01890a5d-ac96-774b-bcce-b302099a8057"';
  return (root, argument) => {
    const type = argument.type.toString();
    if (argument.name === 'first') return ['100', '3'];
    if (argument.name === 'after') return [];
    if (type.startsWith('UUID')) {
      if (argument.name === 'committeeId') return [...committees, nobody];
      if (argument.name === 'seatId') return [...seats, nobody];
      if (argument.name === 'roundId') return [...rounds, nobody];
      if (argument.name === 'scorecardId') return [...cards, nobody];
      if (root === 'calibrationPack') return [...packs, nobody];
      if (root === 'candidate' || argument.name === 'candidateId') return [...candidates, nobody];
      if (argument.name === 'endpointId' || root === 'webhookEndpoint')
        return [...endpoints, nobody];
      if (root === 'job' || argument.name === 'jobId') return [...jobs, nobody];
      return [...loops, nobody];
    }
    // As many as may be compared at once; those the person owes on come first.
    if (argument.name === 'loopIds') return [loops.slice(0, 6), loops.slice(6, 12), []].map(listOf);
    if (type.startsWith('[UUID')) return [listOf(people)];
    if (type.startsWith('LoopFilter')) {
      return [
        '{ state: IN_PROGRESS }',
        '{ state: DEBRIEF }',
        '{ needsFeedback: true }',
        '{ stage: 0 }',
        '{ stage: 1 }',
        '{ stage: 2 }',
        `{ jobId: ${jobs[0] ?? nobody} }`,
      ];
    }
    if (type === 'Boolean') return ['true', 'false'];
    if (root === 'questionUse') return questions;
    if (argument.name === 'key') return ['"coding"'];
    if (argument.name === 'search') return ['"a"'];
    return [...sampleValues(argument)];
  };
}

const listOf = (values: readonly string[]): string => `[${values.join(', ')}]`;

const masked = (answer: Answer) => ({
  status: answer.status,
  headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !MASKED.has(name))),
  // New each time are the trace id of an error, and the moments at which the reader was here, opened
  // a kit or first looked.
  text: answer.text
    .replace(/"requestId":"[^"]+"/g, '"requestId":"-"')
    .replace(/"(sessionExpiresAt|lastUsedAt|kitOpenedAt|firstLookAfter)":"[^"]+"/g, '"$1":"-"'),
});

const listsNews = ({ name }: Probe): boolean => /^(workItems|auditTrail)/.test(name);

/** The probes to which the two worlds answer differently. */
async function differences(
  a: World,
  b: World,
  token: string,
  probes: readonly Probe[],
): Promise<string[]> {
  const found: string[] = [];
  for (const probe of probes) {
    const body = JSON.stringify({ query: probe.query });
    const [one, other] = await Promise.all([raw(a.api, token, body), raw(b.api, token, body)]);
    const [left, right] = [JSON.stringify(masked(one)), JSON.stringify(masked(other))];
    if (left === right) continue;
    // The length of an answer says less than the answer.
    const [from, to] = one.text === other.text ? [left, right] : [one.text, other.text];
    found.push(`${probe.name}\n${firstDifference(from, to)}`);
  }
  return found;
}

function firstDifference(left: string, right: string): string {
  let at = 0;
  while (left[at] === right[at] && at < left.length) at += 1;
  return `  A …${left.slice(Math.max(at - 80, 0), at + 80)}…\n  B …${right.slice(Math.max(at - 80, 0), at + 80)}…`;
}

const SHEET = `query ($seatId: UUID!) { scorecardSheet(seatId: $seatId) { ... on ScorecardSheet { rubric { competencies { competency { key } } } } } }`;
const SUBMIT = `mutation ($input: SubmitScorecardInput!) { submitScorecard(input: $input) { __typename ... on FieldProblems { fields { path code message } } ... on Problem { message } } }`;

/** Files every scorecard the person owes on the loop, the same in each world. */
async function fileAll(world: World, personId: string, loopId: string): Promise<string[]> {
  const { token } = fixtureToken(personId);
  const seats = await rowsOf<{ id: string }>(
    world.url,
    `SELECT id FROM seat WHERE person_id = $1 AND loop_id = $2 AND state = 'assigned' AND filed_at IS NULL ORDER BY id`,
    [personId, loopId],
  );
  const outcomes: string[] = [];
  for (const [index, seat] of seats.entries()) {
    const sheet = await graphql(world.api, token, SHEET, { seatId: seat.id });
    const rubric = (
      sheet.data?.['scorecardSheet'] as {
        rubric: { competencies: { competency: { key: string } }[] };
      }
    ).rubric;
    const body = {
      notes: [
        {
          id: 'n1',
          kind: 'SAID',
          text: 'Named the downside of a single index before I asked for it.',
        },
      ],
      ratings: rubric.competencies.map(({ competency }) => ({
        competency: competency.key,
        value: 3,
        notProbed: false,
        evidence: ['n1'],
        comment: '',
      })),
      flags: [],
      recommendation: 'YES',
      summary: 'Held two questions deep on each component and named what would fail first.',
    };
    const key = `01890a5d-ac96-774b-bcce-b302099a80${String(10 + index)}`;
    const answer = await graphql(world.api, token, SUBMIT, {
      input: { idempotencyKey: key, seatId: seat.id, body },
    });
    outcomes.push(
      (answer.data?.['submitScorecard'] as { __typename: string } | undefined)?.__typename ??
        JSON.stringify(answer.errors),
    );
  }
  return outcomes;
}

describe('independence: two worlds that differ only in what others wrote', () => {
  let season: PreparedDatabase;
  let cast: Cast[];

  beforeAll(async () => {
    season = await seasonDatabase({
      more: async (client) => {
        await seatEveryRole(client);
        await mailEveryone(client);
        await remindEveryone(client);
        await bringHistory(client);
        await tellOthers(client);
        await trainEveryone(client);
        await exposeQuestions(client);
        await askCommittees(client);
        await askSecondReaders(client);
        await proposeDecisions(client);
        await leaveThingsBehind(client);
        await prepareEveryone(client);
      },
    });
    const { url, drop } = await season.copy();
    cast = await castOf(url);
    await drop();
  }, 180_000);
  afterAll(async () => {
    await season.drop();
  });

  it('has somebody for every way of owing a scorecard', () => {
    expect(cast.map((person) => person.who).sort()).toEqual(
      [
        'a hiring manager with a seat',
        'a recruiter with a seat',
        'an admin with a seat',
        'a reverse shadow',
        'a shadow',
        'an interviewer',
      ].sort(),
    );
  });

  it.each([
    'an interviewer',
    'a shadow',
    'a reverse shadow',
    'a recruiter with a seat',
    'a hiring manager with a seat',
    'an admin with a seat',
  ])(
    'answers %s who still owes the same to the letter in both worlds',
    async (who) => {
      const person = cast.find((member) => member.who === who);
      if (!person) throw new Error(`The season has no ${who} who owes`);
      // Both fresh: what somebody else's probes left in the record is a difference, too.
      const [one, other] = await bothWorlds(season, person.personId);
      try {
        const probes = probesOf(schema, await valuesFor(one.url, person.personId));
        // Opening a packet is news with an id of its own, and some reads are audited at their own
        // moment: the lists of both are read before.
        probes.sort((a, b) => Number(listsNews(b)) - Number(listsNews(a)));
        const { token } = fixtureToken(person.personId);
        expect(await differences(one, other, token, probes)).toEqual([]);
        expect(await packetFilesTold(one, other, person.personId, token)).toEqual([]);
        const covered = new Set(probes.flatMap((probe) => probe.covers));
        expect(reachableFields(schema).filter((field) => !covered.has(field))).toEqual([]);
      } finally {
        await Promise.all([one.close(), other.close()]);
      }
    },
    240_000,
  );

  it('shows the difference once the person has filed everything they owe on a loop', async () => {
    const person = cast.find((member) => member.who === 'an interviewer');
    if (!person) throw new Error('The season has no interviewer who owes');
    const { token } = fixtureToken(person.personId);
    const [one, other] = await bothWorlds(season, person.personId);
    try {
      const loops = await rowsOf<{ loop_id: string }>(
        one.url,
        `SELECT s.loop_id FROM seat s JOIN round r ON r.id = s.round_id
         WHERE s.person_id = $1 AND s.state = 'assigned' AND s.filed_at IS NULL
           AND EXISTS (SELECT 1 FROM seat o WHERE o.loop_id = s.loop_id AND o.person_id <> $1 AND o.filed_at IS NOT NULL)
         GROUP BY s.loop_id ORDER BY bool_and(r.ends_at < now()) DESC, s.loop_id`,
        [person.personId],
      );
      const loopId = loops[0]?.loop_id ?? '';
      for (const world of [one, other]) {
        expect(new Set(await fileAll(world, person.personId, loopId))).toEqual(
          new Set(['ScorecardFiled']),
        );
      }
      const probes = probesOf(schema, (root, argument) =>
        argument.name === 'first'
          ? ['100']
          : ['loop', 'packet'].includes(root)
            ? [`"${loopId}"`]
            : [],
      ).filter((probe) => /^(loop|packet)\(/.test(probe.name));
      expect((await differences(one, other, token, probes)).length).toBeGreaterThan(0);
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
  }, 240_000);
});
