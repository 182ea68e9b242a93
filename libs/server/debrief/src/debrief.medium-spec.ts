import { newId } from '@debrief/server-kernel';
import { DebriefService } from './debrief.service';
import { DebriefListener } from './debrief.listener';
import { DebriefReader } from './debrief.reader';
import { DebriefWorld } from './testing/debrief.world';
import { VoteService } from './vote.service';

describe('debriefs', () => {
  let world: DebriefWorld;

  beforeAll(async () => {
    world = await DebriefWorld.open();
  });
  afterAll(() => world.close());

  const fields = (answer: object): string[] =>
    'fields' in answer ? (answer.fields as { path: string }[]).map(({ path }) => path) : [];

  describe('the gate', () => {
    it('names who owes, and opens once nobody does', async () => {
      const { loopId, seats } = await world.loop({ ada: 'yes', ben: 'no', shadow: 'yes' });
      const gate = await world.look('manager', loopId);
      expect(gate).toMatchObject({ canOpen: false, filed: 2, missing: [{ seatId: seats.cleo }] });
      expect(await world.open(loopId)).toMatchObject({
        __typename: 'FeedbackMissingProblem',
        missing: [{ personName: 'Cleo Marin', roundName: 'Deep dive' }],
      });
      expect(await world.look('cleo', loopId)).toMatchObject({ __typename: 'FeedbackLocked' });
    });

    it('waits for no shadow, and a shadow who owes is locked out all the same', async () => {
      const { loopId } = await world.loop({ ada: 'yes', ben: 'no', cleo: 'yes' });
      expect((await world.open(loopId)).__typename).toBe('DebriefOpened');
      expect((await world.look('shadow', loopId)).__typename).toBe('FeedbackLocked');
    });

    it('is for those who run the loop, and for nobody who owes or is barred', async () => {
      const loop = await world.loop();
      for (const who of ['ada', 'stranger', 'otherManager'] as const)
        expect((await world.open(loop.loopId, who)).__typename).toBe('NotFoundProblem');
      await world.seat('recruiter', loop);
      expect((await world.open(loop.loopId, 'recruiter')).__typename).toBe('FeedbackLocked');
      await world.conflict('admin', loop.candidateId);
      expect((await world.open(loop.loopId, 'admin')).__typename).toBe('NotFoundProblem');
    });

    it('opens one debrief at a time, of loops that came to their end', async () => {
      const { loopId } = await world.reading();
      expect((await world.open(loopId)).__typename).toBe('TransitionProblem');
      const early = await world.loop(undefined, { state: 'in_progress' });
      expect((await world.open(early.loopId)).__typename).toBe('TransitionProblem');
      const mock = await world.loop(undefined, { isMock: true });
      expect((await world.open(mock.loopId)).__typename).toBe('TransitionProblem');
    });
  });

  describe('who votes', () => {
    it('is everybody who filed what counts, and the hiring manager; no shadow', async () => {
      const { loopId } = await world.reading();
      const debrief = await world.view('recruiter', loopId);
      expect(debrief.voters.map(({ name }) => name)).toEqual([
        'Ada Lind',
        'Ben Osei',
        'Cleo Marin',
        'Hedda Manager',
      ]);
      expect(debrief.me).toBeNull();
      expect((await world.view('ben', loopId)).me).toMatchObject({
        firstVote: 'no',
        ratings: [{ competency: 'problem_solving', value: 3 }, { competency: 'code_fluency' }],
      });
      expect((await world.view('manager', loopId)).me).toMatchObject({ firstVote: null });
    });

    it('leaves out who has a conflict, before and after the opening', async () => {
      const loop = await world.loop();
      await world.conflict('ben', loop.candidateId);
      const { loopId, debriefId } = await world.reading(loop);
      const names = async () =>
        (await world.view('manager', loopId)).voters.map(({ name }) => name);
      expect(await names()).not.toContain('Ben Osei');
      expect((await world.vote('ben', debriefId)).__typename).toBe('NotFoundProblem');
      await world.conflict('cleo', loop.candidateId);
      expect(await names()).toEqual(['Ada Lind', 'Hedda Manager']);
    });
  });

  describe('a vote', () => {
    it('wants a level for a yes, and a reason for a change or without an interview', async () => {
      const { debriefId } = await world.reading();
      const bare = { level: '', reason: ' ' };
      expect(fields(await world.vote('ada', debriefId, bare))).toEqual(['level']);
      expect(fields(await world.vote('ada', debriefId, { ...bare, vote: 'no' }))).toEqual([
        'reason',
      ]);
      expect(fields(await world.vote('manager', debriefId, { ...bare, vote: 'no' }))).toEqual([
        'reason',
      ]);
      expect(fields(await world.vote('ada', debriefId, { level: 'Intern' }))).toEqual(['level']);
      expect(await world.vote('ben', debriefId, { ...bare, vote: 'no' })).toMatchObject({
        __typename: 'VoteSealed',
        debrief: { me: { vote: 'no', level: null, state: 'sealed' } },
      });
    });

    it('cites evidence that its voter can read, and nothing else', async () => {
      const { debriefId, seats } = await world.reading();
      const other = await world.loop();
      const cite = (seatId: string, noteId = 'n1') => ({ citations: [{ seatId, noteId }] });
      expect(fields(await world.vote('ada', debriefId, cite(other.seats.ben)))).toEqual([
        'citations.0',
      ]);
      expect(fields(await world.vote('ada', debriefId, cite(seats.ben, 'n9')))).toEqual([
        'citations.0',
      ]);
      // A shadow's notes are in no packet.
      expect(fields(await world.vote('ada', debriefId, cite(seats.shadow)))).toEqual([
        'citations.0',
      ]);
      expect(await world.vote('ada', debriefId, cite(seats.ben))).toMatchObject({
        debrief: { me: { citations: [{ personName: 'Ben Osei', roundName: 'Screen' }] } },
      });
    });

    it('stays as it was sealed, and a repeated request gives the same answer', async () => {
      const { debriefId, loopId } = await world.reading();
      const idempotencyKey = newId();
      const first = await world.vote('ada', debriefId, { idempotencyKey });
      const again = await world.vote('ada', debriefId, { idempotencyKey });
      expect(first.__typename).toBe('VoteSealed');
      expect(again.__typename).toBe('VoteSealed');
      expect((await world.vote('ada', debriefId, { vote: 'no' })).__typename).toBe(
        'TransitionProblem',
      );
      expect((await world.view('ada', loopId)).me?.vote).toBe('yes');
    });

    it('is not for who does not vote, or who has come to owe', async () => {
      const loop = await world.reading();
      for (const who of ['recruiter', 'stranger', 'shadow'] as const)
        expect((await world.vote(who, loop.debriefId)).__typename).toBe('NotFoundProblem');
      await world.seat('ada', loop);
      expect((await world.vote('ada', loop.debriefId)).__typename).toBe('FeedbackLocked');
      expect((await world.look('ada', loop.loopId)).__typename).toBe('FeedbackLocked');
      // The debrief itself goes on, with the same voters.
      expect((await world.view('ben', loop.loopId)).voters).toHaveLength(4);
    });

    it('keeps what was marked as read, in the order of the page', async () => {
      const { debriefId } = await world.reading();
      const mark = (sections: string[]) =>
        world.get(VoteService).markRead(world.who('ada'), { debriefId, sections });
      await mark(['worry', 'agree']);
      expect(await mark(['mixed'])).toMatchObject({ readSections: ['agree', 'mixed', 'worry'] });
      expect(fields(await mark(['everything']))).toEqual(['sections.0']);
    });
  });

  describe('the reveal', () => {
    it('comes with the last vote and shows how votes moved', async () => {
      const { loopId, debriefId } = await world.reading();
      await world.vote('ada', debriefId, { vote: 'strong_yes', level: 'Staff' });
      await world.vote('ben', debriefId, { vote: 'yes', level: 'Senior' });
      await world.vote('manager', debriefId, { vote: 'yes', level: 'Senior' });
      expect(await world.view('ada', loopId)).toMatchObject({
        phase: 'reading',
        votes: null,
        shifts: null,
        levelVotes: null,
      });
      const last = await world.vote('cleo', debriefId, { vote: 'yes', level: 'Senior' });
      expect(last).toMatchObject({
        debrief: {
          phase: 'revealed',
          shifts: [
            { from: 'no', to: 'yes', names: ['Ben Osei'] },
            { from: 'yes', to: 'yes', names: ['Cleo Marin'] },
            { from: 'yes', to: 'strong_yes', names: ['Ada Lind'] },
            { from: null, to: 'yes', names: ['Hedda Manager'] },
          ],
          levelVotes: [
            { level: 'Senior', names: ['Ben Osei', 'Cleo Marin', 'Hedda Manager'] },
            { level: 'Staff', names: ['Ada Lind'] },
          ],
        },
      });
      expect(await world.get(DebriefReader).openVote(loopId)).toBe(false);
      expect(await world.get(DebriefReader).recordOf(loopId)).toMatchObject({
        votesBefore: [
          { recommendation: 'no', names: ['Ben Osei'] },
          { recommendation: 'yes', names: ['Ada Lind', 'Cleo Marin'] },
        ],
        dissent: [],
      });
    });

    it('happens once when the last votes come at the same moment', async () => {
      const before = await world.events('packet.revoted');
      const loops = await Promise.all([1, 2, 3].map(async () => world.reading()));
      const answers = await Promise.all(
        loops.flatMap(({ debriefId }) =>
          (['ada', 'ben', 'cleo', 'manager'] as const).map((who) => world.vote(who, debriefId)),
        ),
      );
      expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['VoteSealed']));
      for (const { loopId } of loops)
        expect((await world.view('ada', loopId)).votes).toHaveLength(4);
      expect((await world.events('packet.revoted')) - before).toBe(loops.length);
    });

    it('does not wait for who is excused, and never comes when nobody voted', async () => {
      const { loopId, debriefId } = await world.reading();
      const excuse = (who: 'ada' | 'ben' | 'cleo' | 'manager', by: 'manager' | 'ada' = 'manager') =>
        world.get(DebriefService).excuse(world.who(by), {
          debriefId,
          personId: world.people[who],
          reason: 'Called away',
          idempotencyKey: newId(),
        });
      expect((await excuse('ben', 'ada')).__typename).toBe('NotFoundProblem');
      for (const who of ['ada', 'ben', 'cleo', 'manager'] as const) await excuse(who);
      expect((await world.view('ada', loopId)).phase).toBe('reading');
      // Somebody who came back after all may still vote.
      expect(await world.vote('ada', debriefId)).toMatchObject({
        debrief: { phase: 'revealed', votes: [{ name: 'Ada Lind' }] },
      });
    });

    it('follows when the only one it waited for drops out', async () => {
      const loop = await world.reading();
      for (const who of ['ada', 'ben', 'manager'] as const) await world.vote(who, loop.debriefId);
      await world.conflict('cleo', loop.candidateId);
      const listener = world.get(DebriefListener);
      await listener.withoutVoter(loop.candidateId, world.people.cleo);
      await listener.withoutVoter(loop.candidateId, world.people.cleo);
      expect((await world.view('ada', loop.loopId)).votes).toHaveLength(3);
    });
  });

  describe('notes', () => {
    it('are one’s own until the votes are open', async () => {
      const { loopId, debriefId } = await world.reading();
      const version = (await world.view('ben', loopId)).version;
      expect((await world.note('ada', debriefId)).__typename).toBe('DebriefNoteAdded');
      expect((await world.view('ada', loopId)).notes).toHaveLength(1);
      expect(await world.view('ben', loopId)).toMatchObject({ notes: [], version });
      await world.allVote(debriefId);
      expect((await world.view('ben', loopId)).notes).toMatchObject([
        { author: 'Ada Lind', about: { competency: 'problem_solving' } },
      ]);
    });

    it('speak of something; dissent is free and comes from voters after the reveal', async () => {
      const { loopId, debriefId, seats } = await world.reading();
      const unbound = { competency: null };
      expect(fields(await world.note('ada', debriefId, unbound))).toEqual(['citations']);
      expect(fields(await world.note('ada', debriefId, { competency: 'charm' }))).toEqual([
        'competency',
      ]);
      const dissent = { ...unbound, kind: 'dissent' as const, text: 'I would not' };
      expect(fields(await world.note('ada', debriefId, dissent))).toEqual(['kind']);
      await world.allVote(debriefId);
      const cite = { ...unbound, citations: [{ seatId: seats.cleo, noteId: 'n1' }] };
      expect(await world.note('recruiter', debriefId, cite)).toMatchObject({
        note: { about: { citations: [{ personName: 'Cleo Marin' }] } },
      });
      expect(fields(await world.note('recruiter', debriefId, dissent))).toEqual(['kind']);
      expect((await world.note('ada', debriefId, dissent)).__typename).toBe('DebriefNoteAdded');
      expect(await world.get(DebriefReader).recordOf(loopId)).toMatchObject({
        dissent: [{ name: 'Ada Lind', vote: 'yes', statement: 'I would not' }],
      });
    });
  });

  describe('an end', () => {
    it('by cancelling has a reason, and the next debrief votes anew while the first stays sealed', async () => {
      const { loopId, debriefId } = await world.reading();
      await world.allVote(debriefId);
      const cancel = (reason: string) =>
        world
          .get(DebriefService)
          .cancel(world.who('recruiter'), { debriefId, reason, idempotencyKey: newId() });
      expect(fields(await cancel(''))).toEqual(['reason']);
      expect((await cancel('We asked one more')).__typename).toBe('DebriefCancelled');
      expect(await world.look('ada', loopId)).toMatchObject({
        __typename: 'DebriefGate',
        past: [{ number: 1, phase: 'cancelled', closedReason: 'We asked one more' }],
      });
      expect(await world.look('ada', loopId, 1)).toMatchObject({ votes: { length: 4 } });
      await world.open(loopId);
      expect(await world.look('ada', loopId, 1)).toMatchObject({ votes: null, shifts: null });
      expect((await world.vote('ada', debriefId)).__typename).toBe('TransitionProblem');
    });

    it('by a decision closes it for good', async () => {
      const { loopId, debriefId } = await world.reading();
      await world.allVote(debriefId);
      await world.test.uow.run(
        { actor: world.who('manager'), action: 'packet.decided' },
        async (tx) => {
          await world.get(DebriefService).close(tx, loopId, world.people.manager);
          await tx.execute(`UPDATE loop SET state = 'hired' WHERE id = $1`, [loopId]);
          tx.record({ subjectType: 'loop', subjectId: loopId });
          return {};
        },
      );
      expect(await world.view('ada', loopId)).toMatchObject({ phase: 'closed', number: 1 });
      expect(await world.get(DebriefReader).summaryOf(loopId)).toMatchObject({ phase: 'closed' });
    });
  });

  it('says when feedback changed while it reads', async () => {
    const { loopId } = await world.reading();
    expect((await world.view('ada', loopId)).changedSince).toBe(false);
    await world.test.pool.query(
      'UPDATE loop SET content_version = content_version + 1 WHERE id = $1',
      [loopId],
    );
    expect((await world.view('ada', loopId)).changedSince).toBe(true);
  });

  it('records once that somebody was shown votes, and again after they filed', async () => {
    const { loopId, debriefId } = await world.reading();
    const looks = async (who: 'recruiter' | 'ada'): Promise<number> => {
      const { rows } = await world.test.pool.query(
        'SELECT 1 FROM access_ledger WHERE loop_id = $1 AND person_id = $2',
        [loopId, world.people[who]],
      );
      return rows.length;
    };
    await world.view('recruiter', loopId);
    expect(await looks('recruiter')).toBe(0);
    await world.allVote(debriefId);
    await world.view('recruiter', loopId);
    await world.view('recruiter', loopId);
    expect(await looks('recruiter')).toBe(1);
  });
});
