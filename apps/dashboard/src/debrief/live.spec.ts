import { askEvery, LiveWatch, POLL_MS, SECOND_LOOK_MS, type Hearing, type Stream } from './live';

/** An event source whose server is the spec. */
class PlayedStream implements Stream {
  onerror: Stream['onerror'] = null;
  readyState = 0;
  closed = false;
  private readonly listeners = new Map<string, (event: Event) => void>();

  addEventListener(type: string, listener: (event: Event) => void): void {
    this.listeners.set(type, listener);
  }
  close(): void {
    this.closed = true;
    this.readyState = 2;
  }
  /** The server took it, and says at once how things stand. */
  accept(): void {
    this.readyState = 1;
    this.say('changed');
  }
  say(type: string): void {
    this.listeners.get(type)?.(new Event(type));
  }
  /** The way broke: the browser goes on trying. */
  cut(): void {
    this.readyState = 0;
    this.onerror?.(new Event('error'));
  }
  /** The server refused: the browser gives up. */
  refuse(): void {
    this.readyState = 2;
    this.onerror?.(new Event('error'));
  }
}

function watch({ streams = true } = {}) {
  const opened: PlayedStream[] = [];
  const waiting = new Map<number, { run: () => void; ms: number }>();
  const states: Hearing[] = [];
  let ticks = 0;
  let next = 0;
  const live = new LiveWatch(
    '/debriefs/loop-1/live',
    {
      open: streams
        ? () => {
            const stream = new PlayedStream();
            opened.push(stream);
            return stream;
          }
        : null,
      later: (run, ms) => {
        next += 1;
        waiting.set(next, { run, ms });
        return next;
      },
      cancel: (timer) => void waiting.delete(timer as number),
    },
    { onTick: () => (ticks += 1), onState: (state) => states.push(state) },
  );
  live.start();
  return {
    live,
    opened,
    states,
    last: () => opened.at(-1) as PlayedStream,
    ticks: () => ticks,
    waits: () => [...waiting.values()].map(({ ms }) => ms),
    pass: () => {
      const [first] = [...waiting];
      if (!first) throw new Error('nothing is waited for');
      waiting.delete(first[0]);
      first[1].run();
    },
  };
}

describe('hearing of changes', () => {
  it('is live with the first stream, and every tick is passed on', () => {
    const { last, states, ticks, waits } = watch();
    last().accept();
    last().say('changed');
    last().say('changed');
    last().say('something else');
    expect([states, ticks(), waits()]).toEqual([['live'], 3, []]);
  });

  it('asks by the clock after a cut, and is live again when the browser got through', () => {
    const { last, opened, states, ticks } = watch();
    last().accept();
    last().cut();
    expect(states).toEqual(['live', 'polling']);
    last().accept();
    expect(states).toEqual(['live', 'polling', 'live']);
    expect(ticks()).toBe(2);
    expect(opened).toHaveLength(1);
  });

  it('opens a new stream after a refusal, each time more patiently, and no faster than a poll', () => {
    const { last, opened, states, waits, pass } = watch();
    const waited: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      last().refuse();
      waited.push(...waits());
      pass();
    }
    expect(waited).toEqual([4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    expect(opened).toHaveLength(7);
    expect(opened.slice(0, -1).every(({ closed }) => closed)).toBe(true);
    last().accept();
    expect(states).toEqual(['polling', 'live']);
    last().refuse();
    expect(waits()).toEqual([4_000]);
  });

  it('does not wait for a stream on which nothing is heard, and still takes it when there is', () => {
    const { last, states, pass, ticks } = watch();
    last().readyState = 1;
    pass();
    expect(states).toEqual(['polling']);
    last().accept();
    expect(states).toEqual(['polling', 'live']);
    expect(ticks()).toBe(1);
  });

  it('asks by the clock where the browser has no streams', () => {
    const { states, waits } = watch({ streams: false });
    expect([states, waits()]).toEqual([['polling'], []]);
  });

  it('is quiet once it is stopped', () => {
    const { live, last, states, waits } = watch();
    last().accept();
    live.stop();
    last().refuse();
    last().accept();
    expect([last().closed, states, waits()]).toEqual([true, ['live'], []]);
  });
});

describe('asking by the clock', () => {
  it('is frequent only where nothing else tells and somebody looks', () => {
    expect(askEvery('polling', false)).toBe(POLL_MS);
    expect(askEvery('connecting', false)).toBe(POLL_MS);
    expect(askEvery('polling', true)).toBe(SECOND_LOOK_MS);
    expect(askEvery('live', false)).toBe(SECOND_LOOK_MS);
    expect(askEvery('live', true)).toBe(false);
  });
});
