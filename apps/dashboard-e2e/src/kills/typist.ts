import type { Page } from 'playwright-core';
import type { Dice } from './dice';

const WORDS =
  'asked drew the read path before any store named what breaks first and how it is seen then priced each call and moved one number because of it';

export interface Typed {
  readonly text: string;
  /** When each character was in the field, in milliseconds since 1970. */
  readonly at: readonly number[];
}

/** Types like a person, a key every 60 to 190 ms, until told to stop; the page may go at any time. */
export class Typist {
  private text = '';
  private at: number[] = [];
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly page: Page,
    private readonly dice: Dice,
    /** Typed first, so that this text is told from others. */
    private readonly name: string,
  ) {}

  start(): void {
    this.stopped = false;
    this.running = this.run();
  }

  /** @returns everything typed so far, each character with its moment */
  async stop(): Promise<Typed> {
    this.stopped = true;
    await this.running;
    return { text: this.text, at: this.at };
  }

  private async run(): Promise<void> {
    const words = WORDS.split(' ');
    let word = this.name;
    while (!this.stopped) {
      for (const letter of word) if (!(await this.key(letter))) return;
      word = `${words[this.dice.between(0, words.length - 1)] ?? 'and'} `;
    }
  }

  /** @returns false when there is no more to type, or nothing to type into */
  private async key(letter: string): Promise<boolean> {
    if (this.stopped) return false;
    try {
      await this.page.keyboard.type(letter);
    } catch {
      // The tab is gone: what it did not take was not typed.
      return false;
    }
    this.text += letter;
    this.at.push(Date.now());
    await new Promise((next) => setTimeout(next, this.dice.between(60, 190)));
    return true;
  }
}
