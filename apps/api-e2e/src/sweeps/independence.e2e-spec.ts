import { readFileSync } from 'node:fs';
import {
  type PreparedDatabase,
  fixtureToken,
  rowsOf,
  seasonDatabase,
  withClient,
} from '@debrief/server-testing';
import { buildSchema } from 'graphql';
import { graphql } from '../harness/api';
import { argumentValues, type KnownIds } from './argument-values';
import { disturb } from './disturb';
import { packetFilesTold } from './packet-files';
import { probesOf, reachableFields } from './documents';
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
import { differences, listsNews, openWorld, type World } from './two-worlds';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
interface Cast {
  readonly who: string;
  readonly personId: string;
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
async function idsFor(url: string, personId: string): Promise<KnownIds> {
  const ids = async (text: string) =>
    (await rowsOf<{ id: string }>(url, text, [personId])).map((row) => `"${row.id}"`);
  const mine = `(SELECT loop_id FROM seat WHERE person_id = $1 AND state = 'assigned' AND filed_at IS NULL)`;
  const loops = await ids(`SELECT id FROM loop ORDER BY (id IN ${mine}) DESC, id LIMIT 40`);
  const stages = await ids(`SELECT id FROM stage WHERE loop_id IN ${mine} ORDER BY id`);
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
  return {
    loops,
    stages,
    seats,
    rounds,
    candidates,
    jobs,
    people,
    cards,
    packs,
    questions,
    endpoints,
    committees,
  };
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
        const probes = probesOf(schema, argumentValues(await idsFor(one.url, person.personId)));
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
