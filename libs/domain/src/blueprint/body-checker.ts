import type { FieldProblem } from '../problems/decided';
import { ProblemCollector } from '../problems/collector';
import { cleanText } from '../text/clean-text';
import { CONTENT_LIMITS } from './content-limits';
import { roundUses, type ContentReferences, type RoundUse } from './content-types';
import { forbiddenWords } from './wording';

const KEY = /^[a-z][a-z0-9_]*$/;

/** Gathers what is wrong with one body; every value it gives back is cleaned and fit to be stored. */
export class BodyChecker {
  private readonly problems = new ProblemCollector();

  constructor(readonly references: ContentReferences) {}

  /** Rounds of blueprints that name a rubric or kit. */
  rounds(named: (use: RoundUse) => boolean): readonly RoundUse[] {
    return roundUses(this.references.blueprints.values()).filter(named);
  }

  add(path: string, code: string, message: string): void {
    this.problems.add(path, code, message);
  }

  result<T>(value: T): { readonly value: T; readonly problems: readonly FieldProblem[] } {
    const decided = this.problems.decide(value);
    return { value, problems: decided.ok ? [] : decided.problems };
  }

  /** A text that says something. */
  text(path: string, text: string, longest: number = CONTENT_LIMITS.text): string {
    const value = this.problems.take(cleanText(path, text, longest), text);
    if (value.trim() === '') this.add(path, 'REQUIRED', 'Please write something here.');
    return value;
  }

  /** A text about what is seen and asked: it must not speak of what nobody may be rated by. */
  plainText(path: string, text: string, longest: number = CONTENT_LIMITS.text): string {
    const value = this.text(path, text, longest);
    for (const word of new Set(forbiddenWords(value)))
      this.add(
        path,
        'FORBIDDEN_WORDING',
        `Leave out “${word}”: nobody is rated by who they are or where they come from.`,
      );
    return value;
  }

  plainTexts(path: string, texts: readonly string[]): string[] {
    this.size(path, texts);
    return texts.map((text, at) => this.plainText(`${path}.${at}`, text, CONTENT_LIMITS.text));
  }

  key(path: string, key: string): string {
    if (!KEY.test(key) || key.length > CONTENT_LIMITS.key)
      this.add(
        path,
        'INVALID_KEY',
        `A key begins with a small letter and holds small letters, digits and _, at most ${CONTENT_LIMITS.key}.`,
      );
    return key;
  }

  /** Refuses a list that is too long, or empty where something is needed. */
  size(path: string, list: readonly unknown[], least = 0): void {
    if (list.length < least) this.add(path, 'REQUIRED', 'Add at least one.');
    if (list.length > CONTENT_LIMITS.list)
      this.add(path, 'TOO_MANY', `Keep this to ${CONTENT_LIMITS.list} entries.`);
  }

  /** Refuses what stands in a list twice; `nameOf` gives what must be unique, `at` where it stands. */
  unique(
    keys: readonly string[],
    at: (index: number) => string,
    what: string,
    code = 'DUPLICATE',
  ): void {
    const seen = new Set<string>();
    keys.forEach((key, index) => {
      if (seen.has(key)) this.add(at(index), code, `${what} ${key} stands here twice.`);
      seen.add(key);
    });
  }

  /** A list of competencies by key, each known and only once. */
  competencies(path: string, keys: readonly string[]): string[] {
    this.size(path, keys);
    keys.forEach((key, at) => this.knownCompetency(`${path}.${at}`, key));
    this.unique(keys, (at) => `${path}.${at}`, 'The competency');
    return [...keys];
  }

  knownCompetency(path: string, key: string): void {
    if (!this.references.competencies.has(key))
      this.add(path, 'UNKNOWN_COMPETENCY', `There is no competency ${key}.`);
  }

  /** A word of a closed list. */
  word<W extends string>(path: string, word: W, words: readonly W[]): W {
    if (!words.includes(word)) this.add(path, 'UNKNOWN_WORD', `Choose one of ${words.join(', ')}.`);
    return word;
  }

  /** A whole number inside a range. */
  whole(path: string, value: number, least: number, most: number): number {
    if (!Number.isInteger(value) || value < least || value > most)
      this.add(path, 'OUT_OF_RANGE', `Choose a whole number from ${least} to ${most}.`);
    return value;
  }
}
