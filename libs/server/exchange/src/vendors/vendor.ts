import type { FieldProblem } from '@debrief/domain';
import { Raw, isObject, unstorableText, type RawObject } from '../import-raw';
import type {
  ApplicationData,
  ImportSource,
  MappedRecord,
  RecordData,
  RecordKind,
  RecordRef,
} from '../import.terms';
import type { UnknownFields } from '../import-unknown';

/** What every mapping is given besides the record. */
export interface MappingContext {
  readonly unknown: UnknownFields;
  readonly now: Date;
}

/** One record as a mapping hands it on. */
export interface Draft<K extends RecordKind> {
  readonly record: K;
  readonly sourceId: string;
  readonly label: string;
  readonly data: RecordData[K];
  readonly refs?: readonly RecordRef[];
  readonly implied?: boolean;
}

/** Where a mapping puts the records that one raw record turns into. */
export class Mapping {
  public readonly records: MappedRecord[] = [];

  public constructor(
    public readonly source: ImportSource,
    private readonly context: MappingContext,
  ) {}

  /**
   * Maps one raw object into records of a kind. `read` gives the draft; what it leaves unread is
   * reported, and with any problem the record carries no data.
   */
  public map<K extends RecordKind>(
    record: K,
    object: RawObject,
    read: (raw: Raw) => Draft<K> | null,
  ): void {
    const problems: FieldProblem[] = [];
    const unstorable = unstorableText(object);
    if (unstorable !== null) {
      this.refuse(record, idOf(object), [
        {
          path: unstorable,
          code: 'INVALID_TEXT',
          message: 'This text holds a character that cannot be stored, or is nested too deeply.',
        },
      ]);
      return;
    }
    const raw = new Raw(object, { record, problems, ...this.context });
    const draft = read(raw);
    raw.finish();
    if (draft === null) return;
    const usable = problems.length === 0;
    this.records.push({
      record,
      sourceId: draft.sourceId,
      label: draft.label.slice(0, 200),
      data: usable ? draft.data : null,
      refs: usable ? (draft.refs ?? []) : [],
      problems,
      raw: object,
      implied: draft.implied ?? false,
    });
  }

  /** A record that cannot be mapped at all; its raw content is not kept. */
  public refuse(
    record: RecordKind | 'unknown',
    sourceId: string,
    problems: readonly FieldProblem[],
  ): void {
    this.records.push({
      record,
      sourceId,
      label: '',
      data: null,
      refs: [],
      problems,
      raw: null,
      implied: false,
    });
  }

  public unplaced(record: string, field: string, value: unknown): void {
    this.context.unknown.add(record, field, value);
  }
}

/** How one system's JSON becomes our records. Pure: it reads nothing but the object. */
export interface Vendor {
  readonly source: ImportSource;
  /**
   * @param hint name of the list the object stood in, or its own type word; null without either
   * @returns false when it is no record of this system that we know
   */
  map(object: RawObject, hint: string | null, out: Mapping): boolean;
}

/** Chooses the mapping by the list's name first, then by which fields an object has. */
export type Route = {
  readonly hints: readonly string[];
  /** All of these fields make an object one of this kind; empty when only the name tells. */
  readonly fields: readonly string[];
  readonly read: (object: RawObject, out: Mapping) => void;
};

export function routed(
  routes: readonly Route[],
  object: RawObject,
  hint: string | null,
  out: Mapping,
): boolean {
  const word = hint === null ? null : hint.toLowerCase().replace(/[^a-z]/g, '');
  const named = word === null ? undefined : routes.find(({ hints }) => hints.includes(word));
  const route =
    named ??
    routes.find(
      ({ fields }) => fields.length > 0 && fields.every((field) => Object.hasOwn(object, field)),
    );
  if (!route) return false;
  route.read(object, out);
  return true;
}

/** The id of an object as text, '' when it has none that can be used. */
export function idOf(object: RawObject): string {
  const id = Object.hasOwn(object, 'id') ? object['id'] : undefined;
  if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id);
  return typeof id === 'string' && id.length <= 200 && !/\0|\p{Surrogate}/u.test(id)
    ? id.trim()
    : '';
}

/** Somebody named inside another record, by whatever fields the system uses. */
export function personIn(raw: Raw | null): { sourceId: string; name: string } {
  if (!raw) return { sourceId: '', name: '' };
  const first = raw.has('firstName') ? 'firstName' : 'first_name';
  const last = raw.has('lastName') ? 'lastName' : 'last_name';
  const parts = [raw.line(first, 100), raw.line(last, 100)].filter((part) => part !== '');
  const whole = raw.line('name', 200);
  raw.skip('email', 'employee_id', 'employeeId', 'globalRole', 'isEnabled', 'username');
  return { sourceId: raw.optionalId('id') ?? '', name: whole || parts.join(' ') };
}

/** Web addresses of a list of `{value}` or `{url}` objects; what is none is left out and told. */
export function webLinks(entries: readonly Raw[], field: string): string[] {
  return entries.flatMap((entry) => {
    const link = entry.line(field);
    entry.skip('type');
    if (/^https?:\/\//i.test(link) && URL.canParse(link)) return [link];
    if (link !== '') entry.leftOver(field, link);
    return [];
  });
}

/** Keeps links once each and as many as a candidate may have. */
export function atMostTen(links: readonly string[]): string[] {
  return [...new Set(links)].slice(0, 10);
}

/** What an application cannot do without: its candidate, and its job while it is open. */
export function applicationRefs(
  data: ApplicationData,
  candidatePath: string,
  jobPath: string,
): RecordRef[] {
  const candidateRef = {
    record: 'candidate',
    sourceId: data.candidate,
    path: candidatePath,
  } as const;
  if (!data.open || !data.job) return [candidateRef];
  return [candidateRef, { record: 'job', path: jobPath, ...data.job }];
}

/** Something that stands there by its id, or spelt out with its text. */
export function expandedText(raw: Raw, field: string): string {
  const expanded = raw.child(field);
  if (!expanded) return raw.line(field, 200);
  expanded.skip('id');
  return expanded.line('text', 200);
}

export { isObject };
