import {
  breakingChanges,
  canonicalJson,
  checkCompetency,
  checkContent,
  diffContent,
  namesFrom,
  type Competency,
  type ContentChange,
  type ContentNames,
  type ContentOutcome,
  type ContentReferences,
  type FieldProblem,
  type ImportedType,
  type TypedBody,
} from '@debrief/domain';
import type { ContentFile } from './content-file';
import { sectionOf } from './content-file.parser';
import type { ContentGround, GroundItem } from './content-ground';

/** What a file means for one entry of it. */
export interface PlannedEntry {
  readonly type: ImportedType;
  readonly key: string;
  /** Of the entry inside the file, e.g. `rubrics.2`. */
  readonly path: string;
  readonly outcome: ContentOutcome;
  readonly changes: readonly ContentChange[];
  readonly breaking: readonly string[];
  /** Paths are those of the file. */
  readonly problems: readonly FieldProblem[];
}
export interface PlannedCompetency extends PlannedEntry {
  readonly competency: Competency;
}
export interface PlannedBody extends PlannedEntry {
  readonly given: TypedBody;
  readonly current: GroundItem | null;
}
export interface ContentPlan {
  readonly competencies: readonly PlannedCompetency[];
  readonly bodies: readonly PlannedBody[];
}

/** What a file would do to what is there. What stays the same is not held against newer rules. */
export function planImport(file: ContentFile, ground: ContentGround): ContentPlan {
  const known = new Map<string, Competency>(ground.competencies);
  for (const one of file.competencies) known.set(one.key, one);
  const references = ground.references(file.bodies, known);
  const names = namesFrom(references);
  const rewritten = rewrittenQuestions(file, ground);
  const places = placesOf(file);
  return {
    competencies: file.competencies.map((one, at) =>
      planCompetency(one, ground.competencies.get(one.key) ?? null, `competencies.${at}`),
    ),
    bodies: file.bodies.map((given) => {
      const path = `${sectionOf(given.type)}.${places.get(given) ?? 0}`;
      return planBody(given, path, { ground, references, names, rewritten });
    }),
  };
}

/** Where each body stands in its section of the file. */
function placesOf({ bodies }: ContentFile): ReadonlyMap<TypedBody, number> {
  const counts = new Map<string, number>();
  return new Map(
    bodies.map((given) => {
      const at = counts.get(given.type) ?? 0;
      counts.set(given.type, at + 1);
      return [given, at];
    }),
  );
}

function planCompetency(
  given: Competency,
  known: Competency | null,
  path: string,
): PlannedCompetency {
  const { value, problems } = checkCompetency(given, known);
  const differs = (['name', 'description', 'crossRound'] as const).filter(
    (field) => known !== null && known[field] !== given[field],
  );
  const outcome = known === null ? 'new' : differs.length > 0 ? 'changed' : 'same';
  return {
    type: 'competency',
    key: given.key,
    path,
    outcome,
    competency: value,
    breaking: [],
    changes: differs.map((field) => ({
      path: field,
      label: COMPETENCY_LABELS[field],
      kind: 'changed',
      before: String(known?.[field] ?? ''),
      after: String(given[field]),
    })),
    problems: outcome === 'same' ? [] : below(path, problems),
  };
}

const COMPETENCY_LABELS = {
  name: 'Name',
  description: 'Description',
  crossRound: 'Rated in any round',
} as const;

interface Beside {
  readonly ground: ContentGround;
  readonly references: ContentReferences;
  readonly names: ContentNames;
  readonly rewritten: ReadonlySet<string>;
}

function planBody(given: TypedBody, path: string, beside: Beside): PlannedBody {
  const { ground, references, names } = beside;
  const current = ground.item(given.type, given.body.key);
  const before = current?.given ?? null;
  const checked = checkContent(given, references);
  const same = before !== null && canonicalJson(before.body) === canonicalJson(given.body);
  const kept = { type: given.type, key: given.body.key, path, current };
  const taken = current ? takenUp(given, current, beside) : [];
  const restored = current?.known.archived ? [RESTORED] : [];
  if (same && taken.length + restored.length === 0)
    return { ...kept, given, outcome: 'same', changes: [], breaking: [], problems: [] };
  return {
    ...kept,
    given: checked.given,
    outcome: current === null ? 'new' : 'changed',
    changes:
      before === null ? [] : [...restored, ...diffContent(before, checked.given, names), ...taken],
    breaking: breakingChanges(before, checked.given, references),
    problems: below(path, checked.problems),
  };
}

const RESTORED: ContentChange = {
  path: '',
  label: 'Archive',
  kind: 'changed',
  before: 'in the archive',
  after: 'offered',
};

function below(path: string, problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => ({ ...problem, path: `${path}.${problem.path}` }));
}

/** Questions that the file brings in other words than they have. */
function rewrittenQuestions({ bodies }: ContentFile, ground: ContentGround): ReadonlySet<string> {
  return new Set(
    bodies.flatMap(({ type, body }) => {
      const current = type === 'question' ? ground.item('question', body.key) : null;
      return current && canonicalJson(current.given.body) !== canonicalJson(body) ? [body.key] : [];
    }),
  );
}

/** A kit holds its questions as they stood; it gets a version of its own to take up rewritten ones. */
function takenUp(
  given: TypedBody,
  current: GroundItem,
  { rewritten, names, ground }: Beside,
): ContentChange[] {
  if (given.type !== 'kit' || current.given.type !== 'kit') return [];
  const held = new Set(current.given.body.questionKeys);
  return given.body.questionKeys.flatMap((key, at) => {
    const latest = ground.item('question', key)?.known.latest ?? 0;
    return rewritten.has(key) && held.has(key)
      ? [
          {
            path: `questionKeys.${at}`,
            label: `Question ${names.question(key)}`,
            kind: 'changed' as const,
            before: `version ${latest}`,
            after: `version ${latest + 1}`,
          },
        ]
      : [];
  });
}
