import { cleanText, isValidTimeZone, requiredText, type FieldProblem } from '@debrief/domain';
import { plainText } from './import-rich-text';
import type { UnknownFields } from './import-unknown';

export type RawObject = Readonly<Record<string, unknown>>;

/** Longest texts taken, in UTF-16 code units. */
export const TEXT_LIMITS = { name: 200, email: 320, line: 500, note: 20_000 } as const;
const EARLIEST = Date.UTC(1990, 0, 1);
const EMAIL = /^[^\s@,;<>()"\\]+@[^\s@,;<>()"\\]+\.[^\s@,;<>()"\\]+$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

export function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a mapping is done with: where problems and leftover fields go, and what time it is. */
export interface RawContext {
  readonly record: string;
  readonly problems: FieldProblem[];
  readonly unknown: UnknownFields;
  /** Whatever was held or filed cannot lie after this. */
  readonly now: Date;
}

/**
 * One object of a file, read field by field. What is read is ticked off; `finish` reports the rest.
 * Only own properties are looked at, so a key like `__proto__` is one more unknown field.
 */
export class Raw {
  private readonly read = new Set<string>();
  private readonly children: Raw[] = [];

  public constructor(
    private readonly object: RawObject,
    private readonly context: RawContext,
    private readonly path = '',
    private readonly pattern = '',
  ) {}

  public at(field: string): string {
    return this.path === '' ? field : `${this.path}.${field}`;
  }

  public problem(field: string, code: string, message: string): void {
    this.context.problems.push({ path: this.at(field), code, message });
  }

  /** The value as it is; undefined when the object has no such field of its own. */
  public value(field: string): unknown {
    this.read.add(field);
    return Object.hasOwn(this.object, field) ? this.object[field] : undefined;
  }

  public has(field: string): boolean {
    return Object.hasOwn(this.object, field);
  }

  /** Ticks fields off that carry nothing for us: books of the other system about itself. */
  public skip(...fields: readonly string[]): void {
    for (const field of fields) this.read.add(field);
  }

  /** An id as text; '' and a problem when it is missing. */
  public id(field: string): string {
    const id = this.optionalId(field);
    if (id === null) this.problem(field, 'REQUIRED', 'This record has no id.');
    return id ?? '';
  }

  public optionalId(field: string): string | null {
    const value = this.value(field);
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 200)
      return value.trim();
    return null;
  }

  /** A line of text, '' when there is none. */
  public line(field: string, max: number = TEXT_LIMITS.line): string {
    return this.cleaned(field, this.plain(field).replace(/\s+/g, ' ').trim(), max);
  }

  /** Text of several lines; rich text becomes plain. */
  public note(field: string): string {
    const cleaned = this.cleaned(field, this.plain(field), 4 * TEXT_LIMITS.note);
    return this.cleaned(field, plainText(cleaned).trim(), TEXT_LIMITS.note);
  }

  /** A text that is kept exactly as it is, such as code. */
  public verbatim(field: string): string {
    return this.cleaned(field, this.plain(field), TEXT_LIMITS.note);
  }

  public required(field: string, max: number = TEXT_LIMITS.name): string {
    const taken = requiredText(this.at(field), this.line(field, max), max);
    if (taken.ok) return taken.value;
    this.context.problems.push(...taken.problems);
    return '';
  }

  /** An address in lower case; '' and a problem when it is none. */
  public email(field: string): string {
    const text = this.line(field, TEXT_LIMITS.email).toLowerCase();
    if (text === '') this.problem(field, 'REQUIRED', 'An e-mail address is needed here.');
    else if (!EMAIL.test(text))
      this.problem(field, 'INVALID_EMAIL', 'This is not an e-mail address.');
    return text;
  }

  public timeZone(field: string): string | null {
    const zone = this.line(field, 100);
    if (zone === '') return null;
    if (isValidTimeZone(zone)) return zone;
    this.problem(field, 'UNKNOWN_TIME_ZONE', 'Give a time zone by its name, like Europe/Lisbon.');
    return null;
  }

  public flag(field: string): boolean {
    return this.value(field) === true;
  }

  /** An instant as ISO text in UTC: from ISO text with an offset, or from epoch ms where a number stands. */
  public instant(field: string, when: 'past' | 'any' = 'any'): string | null {
    const value = this.value(field);
    if (value === undefined || value === null || value === '') return null;
    const at =
      typeof value === 'number'
        ? new Date(value)
        : typeof value === 'string' && INSTANT.test(value)
          ? new Date(value)
          : null;
    if (at === null || !(at.getTime() >= EARLIEST) || at.getUTCFullYear() > 2200) {
      this.problem(field, 'INVALID_DATE', 'This is no date and time that can be used.');
      return null;
    }
    if (when === 'past' && at.getTime() > this.context.now.getTime() + 86_400_000) {
      this.problem(field, 'DATE_IN_FUTURE', 'This lies in the future and cannot have happened.');
      return null;
    }
    return at.toISOString();
  }

  /** A calendar day as `YYYY-MM-DD`. */
  public day(field: string): string | null {
    const value = this.value(field);
    if (value === undefined || value === null || value === '') return null;
    const at =
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? new Date(`${value}T00:00:00Z`)
        : null;
    if (at && at.getTime() >= EARLIEST && at.toISOString().slice(0, 10) === value) return value;
    this.problem(field, 'INVALID_DATE', 'This is no calendar day.');
    return null;
  }

  public child(field: string): Raw | null {
    const value = this.value(field);
    return isObject(value) ? this.under(value, this.at(field), `${this.pattern}${field}.`) : null;
  }

  /** The objects of a list; entries of another kind are reported as unknown. */
  public list(field: string): Raw[] {
    const value = this.value(field);
    if (!Array.isArray(value)) {
      if (value !== undefined && value !== null) this.leftOver(field, value);
      return [];
    }
    return value.flatMap((entry: unknown, index) => {
      if (isObject(entry))
        return [this.under(entry, `${this.at(field)}.${index}`, `${this.pattern}${field}[].`)];
      this.leftOver(`${field}[]`, entry);
      return [];
    });
  }

  /** The texts of a list, cleaned to lines. */
  public lines(field: string): string[] {
    const value = this.value(field);
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown, index) =>
      typeof entry === 'string' && entry.trim() !== ''
        ? [this.cleaned(`${field}.${index}`, entry.trim(), TEXT_LIMITS.line)]
        : [],
    );
  }

  public keys(): string[] {
    return Object.keys(this.object);
  }

  /** A value without a place: told, not dropped. */
  public leftOver(field: string, value: unknown): void {
    this.read.add(field);
    this.context.unknown.add(this.context.record, `${this.pattern}${field}`, value);
  }

  /** Reports every field that nobody has read, in the children too. */
  public finish(): void {
    for (const field of Object.keys(this.object))
      if (!this.read.has(field)) this.leftOver(field, this.object[field]);
    for (const child of this.children) child.finish();
  }

  private under(object: RawObject, path: string, pattern: string): Raw {
    const child = new Raw(object, this.context, path, pattern);
    this.children.push(child);
    return child;
  }

  private plain(field: string): string {
    const value = this.value(field);
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    this.problem(field, 'NOT_TEXT', 'A text was expected here.');
    return '';
  }

  private cleaned(field: string, text: string, max: number): string {
    const taken = cleanText(this.at(field), text, max);
    if (taken.ok) return taken.value;
    this.context.problems.push(...taken.problems);
    return '';
  }
}

/** The first text in a record that no database can hold, by path; null when all can be stored. */
export function unstorableText(value: unknown, path = '', depth = 0): string | null {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value) ? path || '(record)' : null;
  if (typeof value !== 'object' || value === null) return null;
  if (depth > 60) return path;
  for (const [key, inner] of Object.entries(value)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (/\0|\p{Surrogate}/u.test(key)) return path || '(record)';
    const found = unstorableText(inner, here, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
