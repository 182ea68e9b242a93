import type {
  BlueprintBody,
  Competency,
  FlagTaxonomyBody,
  KitBody,
  QuestionBody,
  RubricBody,
} from '@debrief/domain';
import type { Db } from '@debrief/server-kernel';

export interface Pinned<Body> {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: Body;
}

/** The newest content of an organisation, by key: what new loops and rounds are pinned to. */
export interface Pins {
  readonly competencies: readonly Competency[];
  readonly taxonomy: Pinned<FlagTaxonomyBody>;
  readonly feedbackDueHours: number;
  blueprint(key: string): Pinned<BlueprintBody>;
  rubric(key: string): Pinned<RubricBody>;
  kit(key: string): Pinned<KitBody>;
  question(key: string): Pinned<QuestionBody>;
  /** The questions of a kit, in its order. */
  questions(kitKey: string): readonly QuestionBody[];
}

interface VersionRow {
  readonly type: string;
  readonly key: string;
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: unknown;
}

/** Reads the content that loops get pinned to. Fails where none was loaded. */
export async function readPins(db: Db): Promise<Pins> {
  const rows = await db.readUnnamed<VersionRow & Record<string, unknown>>(
    `SELECT i.type, i.key, v.id, v.number, v.title, v.body FROM content_item i
     JOIN content_version v ON v.item_id = i.id AND v.number = i.latest_version WHERE NOT i.archived`,
  );
  const competencies = await db.readUnnamed<{
    key: string;
    name: string;
    description: string;
    crossRound: boolean;
  }>('SELECT key, name, description, cross_round AS "crossRound" FROM competency ORDER BY key');
  const [organisation] = await db.readUnnamed<{ hours: number }>(
    'SELECT feedback_due_hours AS hours FROM organisation',
  );
  return pinsOf(rows, competencies, organisation?.hours ?? 24);
}

function pinsOf(
  rows: readonly VersionRow[],
  competencies: readonly Competency[],
  feedbackDueHours: number,
): Pins {
  const byKey = new Map(rows.map((row) => [`${row.type} ${row.key}`, row]));
  // The bodies were checked when they were published; the seed runs on what it has just loaded.
  const pinned = <Body>(type: string, key: string): Pinned<Body> => {
    const row = byKey.get(`${type} ${key}`);
    if (!row) throw new Error(`No ${type} ${key} has been loaded`);
    return { id: row.id, number: row.number, title: row.title, body: row.body as Body };
  };
  const kit = (key: string): Pinned<KitBody> => pinned('kit', key);
  const banks = new Map<string, readonly QuestionBody[]>();
  return {
    competencies,
    feedbackDueHours,
    taxonomy: pinned('flag_taxonomy', 'default'),
    blueprint: (key) => pinned('blueprint', key),
    rubric: (key) => pinned('rubric', key),
    kit,
    question: (key) => pinned<QuestionBody>('question', key),
    questions: (kitKey) => {
      const bank =
        banks.get(kitKey) ??
        kit(kitKey).body.questionKeys.map((key) => pinned<QuestionBody>('question', key).body);
      banks.set(kitKey, bank);
      return bank;
    },
  };
}
