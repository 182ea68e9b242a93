import type { Recommendation } from '@debrief/domain';
import {
  CalibrationSourceReader,
  ComparisonReader,
  ScorecardExportReader,
  ScorecardReader,
} from '@debrief/server-scorecard';
import { newId } from '@debrief/server-kernel';
import { DebriefReader } from './debrief.reader';
import { DebriefWaitingReader } from './debrief-waiting.reader';
import { DebriefWorld, type DebriefedLoop, type Who } from './testing/debrief.world';

const FILTER = { jobId: null, from: null, to: null };
/** What somebody recommends, counted or weighed, and why: in no answer but about the reader themselves. */
const TOLD = /strong_no|strong_yes|"no"|"yes"|insufficient_signal|says|CANARY/u;

describe('while a debrief votes', () => {
  let world: DebriefWorld;

  beforeAll(async () => {
    world = await DebriefWorld.open();
  });
  afterAll(() => world.close());

  /** Everything these libraries answer somebody about a loop, by channel. */
  const channels = async (who: Who, loop: DebriefedLoop): Promise<Record<string, unknown>> => {
    const actor = world.who(who);
    const cards = new ScorecardExportReader(world.test.db, world.clock);
    const calibration = world.get(CalibrationSourceReader);
    const exported = await cards.page(actor, FILTER, null);
    return {
      debrief: await world.look(who, loop.loopId),
      waiting: await world.get(DebriefWaitingReader).waiting(actor),
      summary: await world.get(DebriefReader).summaryOf(loop.loopId),
      scorecards: [
        ...((await world.get(ScorecardReader).submittedFor(actor, [loop.loopId])).get(
          loop.loopId,
        ) ?? []),
      ],
      comparison: await world
        .get(ComparisonReader)
        .ofSeat(actor, loop.seats.shadow, ['coding', 'system_design']),
      calibration: await calibration.list(actor, 'coding'),
      exported: exported.rows.filter(
        ({ loopId, authorId }) => loopId === loop.loopId && authorId !== actor.personId,
      ),
      exportedLoops: exported.loopIds.includes(loop.loopId),
    };
  };
  const without = (answers: Record<string, unknown>, own: readonly string[]): string =>
    JSON.stringify(answers, (key, value: unknown) => (own.includes(key) ? undefined : value));
  const world2 = async (said: Recommendation): Promise<DebriefedLoop & { debriefId: string }> =>
    world.reading(await world.loop({ ada: 'yes', ben: said, cleo: said, shadow: said }));

  it.each(['ada', 'recruiter', 'admin', 'manager'] as const)(
    'tells %s nobody’s recommendation, through no channel',
    async (who) => {
      const loop = await world2('strong_no');
      await world.note('ben', loop.debriefId, { text: 'CANARY note' });
      await world.vote('ben', loop.debriefId, { vote: 'strong_yes', reason: 'CANARY reason' });
      const answers = await channels(who, loop);
      expect(answers).toMatchObject({
        debrief: { votes: null, shifts: null, levelVotes: null, notes: [] },
        scorecards: [],
        exported: [],
        exportedLoops: false,
      });
      // One's own first vote stands beside the form to vote with.
      expect(without(answers, ['me'])).not.toMatch(TOLD);
      expect(JSON.stringify(answers)).not.toMatch(/CANARY/u);
    },
  );

  it.each(['ada', 'recruiter', 'manager'] as const)(
    'answers %s the same, whatever others vote, write and cite',
    async (who) => {
      const loop = await world2('no');
      await world.vote('ben', loop.debriefId, { vote: 'no', level: '', reason: 'It stays so' });
      const before = JSON.stringify(await channels(who, loop));
      await world.test.pool.query(
        `UPDATE debrief_voter SET vote = 'strong_yes', level = 'Staff', reason = 'CANARY', first_vote = 'yes',
           citations = '[{"seatId": "01890a5d-ac96-774b-bcce-b302099a8057", "noteId": "n1"}]', read_sections = '{agree}'
         WHERE debrief_id = $1 AND person_id = $2`,
        [loop.debriefId, world.people.ben],
      );
      await world.test.pool.query(
        `INSERT INTO debrief_note (id, debrief_id, author_id, kind, body, about, written_at)
         VALUES ($1, $2, $3, 'note', 'CANARY', '{"competency": "problem_solving", "flagType": null, "citations": []}', now())`,
        [newId(), loop.debriefId, world.people.ben],
      );
      expect(JSON.stringify(await channels(who, loop))).toBe(before);
    },
  );

  it('shows who has sealed and who reads, and no more', async () => {
    const loop = await world.reading();
    await world.vote('ben', loop.debriefId);
    const { voters } = await world.view('ada', loop.loopId);
    expect(voters.map(({ name, state }) => [name, state])).toEqual([
      ['Ada Lind', 'reading'],
      ['Ben Osei', 'sealed'],
      ['Cleo Marin', 'reading'],
      ['Hedda Manager', 'reading'],
    ]);
    expect(Object.keys(voters[1] ?? {}).sort()).toEqual(
      ['excusedReason', 'isYou', 'name', 'personId', 'present', 'state'].sort(),
    );
  });

  it('opens them all with the reveal, and to nobody who owes by then', async () => {
    const loop = await world2('no');
    await world.allVote(loop.debriefId, 'strong_yes');
    const opened = await channels('ada', loop);
    expect(opened['scorecards']).toHaveLength(2);
    expect(opened['exported']).toHaveLength(3);
    expect(opened['debrief']).toMatchObject({ votes: { length: 4 } });
    await world.seat('recruiter', loop);
    const owing = await channels('recruiter', loop);
    expect(owing).toMatchObject({
      debrief: { __typename: 'FeedbackLocked' },
      scorecards: [],
      exported: [],
      waiting: [],
    });
  });

  it('answers somebody who owes the same, whatever the debrief comes to', async () => {
    const loop = await world2('no');
    await world.seat('recruiter', loop);
    const { summary: _summary, ...before } = await channels('recruiter', loop);
    await world.note('ben', loop.debriefId);
    await world.allVote(loop.debriefId);
    const { summary: _later, ...after } = await channels('recruiter', loop);
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  });
});
