import type { Competency, ContentType, TypedBody } from '@debrief/domain';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import {
  CONTENT_FILE_VERSION,
  LARGEST_CONTENT_FILE,
  MOST_FAULTS,
  SECTIONS,
  type ContentFile,
  type FileFault,
} from './content-file';
import { BODY_SCHEMAS, COMPETENCY_SCHEMA } from './content.schema';
import { shapeFaults, strangers, unknownFields, type ShapeFault } from './content-file.shape';
import { YamlLines } from './yaml-lines';

/** A file that could be read, with the lines of what it says; or every reason why it could not. */
export type ReadFile =
  | { readonly file: ContentFile; readonly lineOf: (path: string) => number }
  | { readonly faults: readonly FileFault[] };

/** Reads a content file. Nothing in it is believed: its size, its references and its shape are checked. */
export function readContentFile(text: string): ReadFile {
  if (Buffer.byteLength(text) > LARGEST_CONTENT_FILE)
    return whole('TOO_LARGE', 'A content file holds at most 1 MB. Split it.');
  if (isDeep(text)) return whole('TOO_DEEP', DEEP);
  const counter = new LineCounter();
  const document = parsed(text, counter);
  if (!document) return whole('TOO_DEEP', DEEP);
  const lines = new YamlLines(document, counter);
  const refused = [
    ...document.errors.map((error) => syntaxFault(error, lines)),
    ...lines.aliases().map((line) => fileFault(line, 'ALIAS', WRITTEN_OUT)),
    ...lines.duplicates().map((line) => fileFault(line, 'DUPLICATE_KEY', TWICE)),
  ];
  if (refused.length > 0) return { faults: inOrder(refused) };
  const root: unknown = document.toJS({ maxAliasCount: 0 });
  const { file, faults } = contentOf(root);
  if (faults.length > 0)
    return {
      faults: inOrder(
        // Finding a line looks through the file: the first faults are told, not looked up by the thousand.
        faults.slice(0, MOST_FAULTS).map(({ path, code, message }) => ({
          line: lines.of(path),
          path: path.map(String).join('.'),
          code,
          message,
        })),
      ),
    };
  return { file, lineOf: (path) => lines.of(path.split('.')) };
}

/** Null where the nesting is deeper than can be followed. */
function parsed(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      lineCounter,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function whole(code: string, message: string): ReadFile {
  return { faults: [{ line: 0, path: '', code, message }] };
}

function inOrder(faults: readonly FileFault[]): FileFault[] {
  return [...faults].sort((a, b) => a.line - b.line).slice(0, MOST_FAULTS);
}

function syntaxFault(error: YAMLError, lines: YamlLines): FileFault {
  return fileFault(lines.at(error.pos[0]), 'YAML_SYNTAX', `This is no YAML: ${error.message}`);
}

function fileFault(line: number, code: string, message: string): FileFault {
  return { line, path: '', code, message };
}

const WRITTEN_OUT = 'Write it out: a content file refers to nothing by & and *.';
const TWICE = 'This field stands here twice.';
const DEEP = 'The file is nested too deeply to be read.';
/** Brackets that are open at once, those inside texts counted with them. */
const MOST_OPEN = 1000;
const MANY_DASHES = /^ *(?:- +){50}/m;

/** True for nesting that would keep the parser busy for seconds; no content is a tenth as deep. */
function isDeep(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') open += 1;
    else if ((sign === ']' || sign === '}') && open > 0) open -= 1;
    if (open > MOST_OPEN) return true;
  }
  return MANY_DASHES.test(text);
}

type Fields = Readonly<Record<string, unknown>>;

function contentOf(root: unknown): {
  readonly file: ContentFile;
  readonly faults: readonly ShapeFault[];
} {
  const nothing: ContentFile = { competencies: [], bodies: [] };
  if (typeof root !== 'object' || root === null || Array.isArray(root))
    return {
      file: nothing,
      faults: [fault([], 'WRONG_TYPE', 'A content file is a map of sections.')],
    };
  const fields = root as Fields;
  if (fields['schemaVersion'] !== CONTENT_FILE_VERSION)
    return {
      file: nothing,
      faults: [
        fault(
          ['schemaVersion'],
          'SCHEMA_VERSION',
          `Only files of schemaVersion ${CONTENT_FILE_VERSION} can be read here.`,
        ),
      ],
    };
  return sectionsOf(fields);
}

function sectionsOf(fields: Fields): { file: ContentFile; faults: readonly ShapeFault[] } {
  const known = new Set<string>([
    'schemaVersion',
    'competencies',
    ...SECTIONS.map(([name]) => name),
  ]);
  const faults = Object.keys(fields)
    .filter((name) => !known.has(name))
    .map((name) => fault([name], 'UNKNOWN_FIELD', `There is no section ${name}.`));
  const competencies = entriesOf<Competency>(
    'competencies',
    fields['competencies'],
    COMPETENCY_SCHEMA,
    faults,
  );
  const bodies = SECTIONS.flatMap(([section, type]) =>
    entriesOf<TypedBody['body']>(section, fields[section], BODY_SCHEMAS[type], faults).map(
      (body) => ({ type, body }) as TypedBody,
    ),
  );
  return { file: { competencies, bodies }, faults };
}

/** The entries of a section that have the shape they should; what is wrong is added to `faults`. */
function entriesOf<T extends { readonly key: string }>(
  section: string,
  list: unknown,
  schema: z.ZodType,
  faults: ShapeFault[],
): T[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    faults.push(fault([section], 'WRONG_TYPE', 'This section is a list.'));
    return [];
  }
  const seen = new Set<string>();
  return list.flatMap((entry: unknown, at) => {
    const result = schema.safeParse(entry);
    if (!result.success) {
      faults.push(
        ...shapeFaults(result.error, entry, [section, at]),
        ...strangers(schema, entry, [section, at]),
      );
      return [];
    }
    const body = result.data as T;
    faults.push(...unknownFields(entry, body, [section, at]));
    if (seen.has(body.key))
      faults.push(
        fault([section, at, 'key'], 'DUPLICATE_ITEM', `${body.key} stands in the file twice.`),
      );
    seen.add(body.key);
    return [body];
  });
}

function fault(path: readonly PropertyKey[], code: string, message: string): ShapeFault {
  return { path, code, message };
}

/** The section of a type in a content file. */
export function sectionOf(type: ContentType): string {
  return SECTIONS.find(([, of]) => of === type)?.[0] ?? type;
}
