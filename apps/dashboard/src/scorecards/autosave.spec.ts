import { DraftAutosave, LONGEST_MS, QUIET_MS, type SaveState } from './autosave';
import type { ScorecardBody } from '@debrief/web-data';
import type { AutosavePorts, DraftCopy, SaveReply } from './autosave-ports';
import { emptyBody } from './body';
import { changeBody } from './change-body';
import { mergeBodies } from './merge';
import { printOf } from './print';

const T0 = new Date('2026-11-24T12:03:05Z');
const noted = (body: ScorecardBody, id: string) =>
  changeBody(body, {
    type: 'addNote',
    note: { id, kind: 'SAID', text: `Note ${id}`, atSeconds: null, fileId: null },
  });
const text = (summary: string) => changeBody(emptyBody(), { type: 'summary', text: summary });

/** A world with a clock that moves only when told, and a server that answers when told. */
class World implements AutosavePorts {
  time = 0;
  timers = new Map<number, { at: number; run: () => void }>();
  nextTimer = 1;
  kept: DraftCopy | null = null;
  sent: { revision: number; summary: string }[] = [];
  answers: ((reply: SaveReply) => void)[] = [];
  states: SaveState[] = [];
  shown: ScorecardBody[] = [];
  merges = 0;
  merge = mergeBodies;
  print = printOf;

  show(body: ScorecardBody) {
    this.shown.push(body);
  }
  save(revision: number, body: { summary: string }): Promise<SaveReply> {
    this.sent.push({ revision, summary: body.summary });
    return new Promise((resolve) => this.answers.push(resolve));
  }
  async keep(copy: DraftCopy) {
    this.kept = copy;
  }
  async forget() {
    this.kept = null;
  }
  setTimer(run: () => void, ms: number) {
    const id = this.nextTimer++;
    this.timers.set(id, { at: this.time + ms, run });
    return id;
  }
  clearTimer(timer: unknown) {
    this.timers.delete(timer as number);
  }
  now() {
    return T0;
  }
  pass(ms: number) {
    this.time += ms;
    for (const [id, timer] of [...this.timers]) {
      if (timer.at > this.time) continue;
      this.timers.delete(id);
      timer.run();
    }
  }
  async answer(reply: SaveReply) {
    const resolve = this.answers.shift();
    if (!resolve) throw new Error('Nothing was sent that waits for an answer.');
    resolve(reply);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  }
  last() {
    return this.states.at(-1);
  }
}

function start(revision = 0) {
  const world = new World();
  const server = { revision, savedAt: null, body: emptyBody() };
  const autosave = new DraftAutosave(world, server, {
    onState: (state) => world.states.push(state),
    onMerged: () => (world.merges += 1),
  });
  return { world, autosave };
}
const saved = (revision: number): SaveReply => ({ kind: 'saved', revision, savedAt: T0 });

describe('DraftAutosave', () => {
  it('sends once, 800 ms after the last key', () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    world.pass(QUIET_MS - 1);
    autosave.change(text('ab'));
    world.pass(QUIET_MS - 1);
    expect(world.sent).toEqual([]);
    world.pass(1);
    expect(world.sent).toEqual([{ revision: 0, summary: 'ab' }]);
  });

  it('saves somebody who never stops typing', () => {
    const { world, autosave } = start();
    for (let ms = 0; ms <= LONGEST_MS; ms += 500) {
      autosave.change(text(`at ${ms}`));
      world.pass(500);
    }
    expect(world.sent).toHaveLength(1);
  });

  it('says saved only after the server acknowledged, and then drops the copy', async () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    world.pass(QUIET_MS);
    expect(world.last()).toEqual({ kind: 'saving' });
    expect(world.kept?.body.summary).toBe('a');
    await world.answer(saved(1));
    expect(world.last()).toEqual({ kind: 'saved', at: T0 });
    expect(world.kept).toBeNull();
  });

  it('does not say saved while newer words are unsent, and sends them on the new revision', async () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    world.pass(QUIET_MS);
    autosave.change(text('ab'));
    await world.answer(saved(1));
    expect(world.last()).toEqual({ kind: 'saving' });
    expect(world.kept?.body.summary).toBe('ab');
    world.pass(QUIET_MS);
    expect(world.sent.at(-1)).toEqual({ revision: 1, summary: 'ab' });
  });

  it('never has two saves under way', () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    world.pass(QUIET_MS);
    autosave.change(text('ab'));
    world.pass(QUIET_MS);
    void autosave.flush();
    expect(world.sent).toHaveLength(1);
  });

  it('keeps and counts changes while offline, tries again, and saves them when back', async () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    world.pass(QUIET_MS);
    await world.answer({ kind: 'failed', why: 'offline' });
    autosave.change(text('ab'));
    expect(world.last()).toEqual({ kind: 'kept', why: 'offline', changes: 2 });
    expect(world.kept).toMatchObject({ baseRevision: 0, changes: 2 });
    autosave.retryNow();
    await world.answer(saved(1));
    expect(world.sent.at(-1)?.summary).toBe('ab');
    expect(world.last()).toEqual({ kind: 'saved', at: T0 });
  });

  it('retries by itself with growing pauses', async () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    world.pass(QUIET_MS);
    await world.answer({ kind: 'failed', why: 'server' });
    world.pass(2_000);
    await world.answer({ kind: 'failed', why: 'server' });
    world.pass(2_000);
    expect(world.sent).toHaveLength(2);
    world.pass(2_000);
    expect(world.sent).toHaveLength(3);
  });

  it('sends what fell due during a slow save as soon as that is answered', async () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    world.pass(QUIET_MS);
    autosave.change(text('ab'));
    world.pass(QUIET_MS);
    await world.answer(saved(1));
    expect(world.sent.at(-1)).toEqual({ revision: 1, summary: 'ab' });
  });

  it('brings in what another device wrote elsewhere, without a question', async () => {
    const { world, autosave } = start();
    autosave.change(text('mine'));
    world.pass(QUIET_MS);
    const theirs = { revision: 7, savedAt: T0, body: noted(emptyBody(), 'b') };
    await world.answer({ kind: 'conflict', theirs });
    expect(world.merges).toBe(1);
    expect(world.shown.at(-1)).toMatchObject({ summary: 'mine', notes: [{ id: 'b' }] });
    expect(world.sent.at(-1)).toEqual({ revision: 7, summary: 'mine' });
    await world.answer(saved(8));
    expect(world.last()).toEqual({ kind: 'saved', at: T0 });
  });

  it('asks about a place both changed, holds back meanwhile, and goes on with the answer', async () => {
    const { world, autosave } = start();
    const theirs = { revision: 7, savedAt: T0, body: text('theirs') };
    autosave.change(text('mine'));
    world.pass(QUIET_MS);
    await world.answer({ kind: 'conflict', theirs });
    expect(world.last()).toMatchObject({ kind: 'conflict', clashes: [{ path: 'summary' }] });
    autosave.change(text('mine still'));
    world.pass(LONGEST_MS);
    expect(world.sent).toHaveLength(1);
    expect(world.kept?.body.summary).toBe('mine still');
    autosave.resolve(text('both'));
    expect(world.sent.at(-1)).toEqual({ revision: 7, summary: 'both' });
    await world.answer(saved(8));
    expect(world.last()?.kind).toBe('saved');
  });

  it('knows its own save again when only the answer was lost', async () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    world.pass(QUIET_MS);
    autosave.change(text('b, written anew'));
    await world.answer({ kind: 'failed', why: 'offline' });
    autosave.retryNow();
    await world.answer({ kind: 'conflict', theirs: { revision: 1, savedAt: T0, body: text('a') } });
    expect(world.merges).toBe(0);
    expect(world.sent.at(-1)).toEqual({ revision: 1, summary: 'b, written anew' });
  });

  it('has nothing left to send when its lost save held everything', async () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    world.pass(QUIET_MS);
    await world.answer({ kind: 'failed', why: 'offline' });
    autosave.retryNow();
    await world.answer({ kind: 'conflict', theirs: { revision: 1, savedAt: T0, body: text('a') } });
    expect(world.last()).toEqual({ kind: 'saved', at: T0 });
    expect(world.kept).toBeNull();
    expect(world.sent).toHaveLength(2);
  });

  const left = (body: ScorecardBody, sent: readonly string[] = []): DraftCopy => ({
    baseRevision: 3,
    base: emptyBody(),
    body,
    sent,
    changes: 4,
  });

  it('sends a copy left behind when the server has not moved on', () => {
    const { world, autosave } = start(3);
    autosave.resume(left(text('left behind')), { revision: 3, savedAt: T0, body: emptyBody() });
    expect(world.sent).toEqual([{ revision: 3, summary: 'left behind' }]);
  });

  it('goes on from its own last save when the page went before the answer', () => {
    const { world, autosave } = start(4);
    autosave.resume(left(text('left behind, and longer'), [printOf(text('other start'))]), {
      revision: 4,
      savedAt: T0,
      body: text('other start'),
    });
    expect(world.sent).toEqual([{ revision: 4, summary: 'left behind, and longer' }]);
    expect(world.merges).toBe(0);
  });

  it('merges a copy left behind with what the server has got since, and asks only about clashes', () => {
    const { world, autosave } = start(5);
    autosave.resume(left(text('left behind')), {
      revision: 5,
      savedAt: T0,
      body: noted(emptyBody(), 'b'),
    });
    expect(world.sent).toEqual([{ revision: 5, summary: 'left behind' }]);

    const other = start(5);
    other.autosave.resume(left(text('left behind')), {
      revision: 5,
      savedAt: T0,
      body: text('newer'),
    });
    expect(other.world.sent).toEqual([]);
    expect(other.world.last()).toMatchObject({ kind: 'conflict', theirs: { revision: 5 } });
  });

  it('leaves nothing behind once filed', async () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    await autosave.filed();
    world.pass(LONGEST_MS);
    expect(world.kept).toBeNull();
    expect(world.sent).toEqual([]);
  });

  it('drops the copy when the last save is acknowledged after the page was left', async () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    void autosave.flush();
    autosave.stop();
    await world.answer(saved(1));
    expect(world.kept).toBeNull();
    expect(world.last()).toEqual({ kind: 'saving' });
  });

  it('takes no more changes once the scorecard is closed', async () => {
    const { world, autosave } = start();
    autosave.change(text('a'));
    world.pass(QUIET_MS);
    await world.answer({
      kind: 'closed',
      why: 'filed',
      message: 'Filed elsewhere.',
      archived: null,
    });
    autosave.change(text('ab'));
    world.pass(LONGEST_MS);
    expect(world.sent).toHaveLength(1);
  });
});
