import type { Cells } from './cells';
import type { LoopFacts } from './loop-facts';
import type { Option, Prefix } from './nodes';
import type { DayTable, Tails } from './tails';

/** Rounds that are over, as far as the start of a further day hangs on them. */
type Before = Pick<Prefix, 'done' | 'fixed' | 'people' | 'price'> & { readonly used: number };

/** Which round may come next, and when, with the least price of what that leads to. */
export class NextRounds {
  private readonly loop: LoopFacts;
  private readonly spanned: boolean;

  constructor(
    private readonly tails: Tails,
    private readonly cells: Cells,
    /** Part of every price. */
    private readonly base: number,
  ) {
    this.loop = cells.loop;
    this.spanned = cells.loop.request.rules.span !== null;
  }

  /** What follows on a day whose first round starts there; without a span all days are alike. */
  tableOf(day: number, first: number): DayTable {
    return this.tails.table(day, this.spanned ? first : null);
  }

  /** Before any round. */
  beginning(price: number): Before {
    const people = Array<number>(this.cells.seniors + 1).fill(Infinity);
    people[this.cells.seniors] = 0;
    return { used: 0, done: 0, fixed: 0, people, price };
  }

  /** The rounds that may be the first of a day. */
  openings(day: number, before: Before, closing = 0): Option[] {
    const options: Option[] = [];
    const { used, done } = before;
    const table = this.tails.table(day, null);
    this.tails.openings(day, used, done, Infinity, (from, round, opening) => {
      const step = opening + closing;
      const mode = this.tails.rules.opened(this.loop.days[day]!, from, used);
      const rest = this.least(table, before.people, { round, from, done, mode });
      const price = Math.max(before.price, this.base + before.fixed + step + rest);
      if (price < Infinity) options.push({ day, round, from, opens: true, step, mode, price });
      return Infinity;
    });
    return options;
  }

  /** The rounds that may follow, on the same day and on later ones. */
  after(prefix: Prefix): Option[] {
    const { day, first, at, done, mode, people, price, fixed } = prefix;
    const options: Option[] = [];
    const table = this.tableOf(day, first);
    const spot = { at, done, wanted: 0, mode };
    this.tails.continuations(table, spot, Infinity, (from, round, step, next) => {
      const rest = this.least(table, people, { round, from, done, mode: next });
      const least = Math.max(price, this.base + fixed + step + rest);
      if (least < Infinity) {
        options.push({ day, round, from, opens: false, step, mode: next, price: least });
      }
      return Infinity;
    });
    return [...options, ...this.laterDays(prefix)];
  }

  /** What people and rooms cost at least with one more round, by how many senior people are wanted still. */
  peopleWith(before: readonly number[] | null, round: number, from: number): number[] {
    const { cost, slots, seniors } = this.cells;
    const people = Array<number>(seniors + 1).fill(Infinity);
    for (let wanted = 0; wanted <= seniors; wanted++) {
      const spent = before ? before[wanted]! : wanted === seniors ? 0 : Infinity;
      for (let here = 0; here <= wanted; here++) {
        const next = spent + cost[(here * this.loop.rounds.length + round) * slots + from]!;
        people[wanted - here] = Math.min(people[wanted - here]!, next);
      }
    }
    return people;
  }

  private laterDays({ day, at, done, mode, people, price, fixed }: Prefix): Option[] {
    if (!this.tails.mayLeave(day, mode)) return [];
    const closing = this.tails.rules.closingPrice(this.loop.days[day]!, at, mode);
    if (closing === Infinity) return [];
    const used = this.tails.rules.usedOf(mode);
    return this.loop.days.flatMap((_, later) =>
      later > day ? this.openings(later, { used, done, fixed, people, price }, closing) : [],
    );
  }

  /** The least that people from now on and all that follows cost when this round is placed there. */
  private least(
    table: DayTable,
    people: readonly number[],
    { round, from, done, mode }: { round: number; from: number; done: number; mode: number },
  ): number {
    const { cost, slots } = this.cells;
    const { rounds } = this.loop;
    const end = from + rounds[round]!.slots;
    let best = Infinity;
    for (let wanted = 0; wanted < people.length; wanted++) {
      for (let here = 0; here <= wanted; here++) {
        const spent = people[wanted]! + cost[(here * rounds.length + round) * slots + from]!;
        if (spent >= best) continue;
        const rest = this.tails.after(table, end, done | (1 << round), wanted - here, mode);
        best = Math.min(best, spent + rest);
      }
    }
    return best;
  }
}
