import type { SearchWords } from '@debrief/domain';
import type { QueryResultRow } from 'pg';

/**
 * How the bank is searched. `plain` everything, by kind and title · `exact` every word, as the
 * beginning of a word or with another ending · `near` the same, with a slip allowed in each word ·
 * `literal` for a text without letters or digits, which is looked for as it stands.
 */
export type SearchMode = 'plain' | 'exact' | 'near' | 'literal';

export interface QuestionFilter {
  readonly roundKind: string | null;
  readonly topic: string | null;
  readonly difficulty: string | null;
  readonly competency: string | null;
  /** Only these keys; null for all. */
  readonly only: readonly string[] | null;
  /** None of these keys. */
  readonly without: readonly string[];
}

export interface QuestionSearch {
  readonly mode: SearchMode;
  readonly words: SearchWords;
  /** What was typed, for `literal`. */
  readonly text: string;
  /** Sort values of the last entry of the page before. */
  readonly after: readonly (string | number)[] | null;
  readonly limit: number;
}

/** Columns of a question on a page; `score` is 0 where nothing is ranked. */
export interface PagedQuestion extends QueryResultRow {
  readonly score: number;
  readonly round_kind: string;
}

/** `$1` kind, `$2` topic, `$3` difficulty, `$4` competency, `$5` only, `$6` without. */
const BANK = `FROM content_version v JOIN content_item i ON i.id = v.item_id
  WHERE i.type = 'question' AND NOT i.archived AND v.number = i.latest_version AND v.body ? 'prompt'
    AND ($1::text IS NULL OR v.round_kind = $1) AND ($2::text IS NULL OR v.body->>'topic' = $2)
    AND ($3::text IS NULL OR v.body->>'difficulty' = $3) AND ($4::text IS NULL OR v.body->'competencies' ? $4)
    AND ($5::text[] IS NULL OR i.key = ANY($5)) AND NOT i.key = ANY($6::text[])`;
const COLUMNS = 'v.id, i.type, i.key, v.number, v.title, v.published_at, v.body, v.round_kind';

const VECTOR = 'question_vector(v.title, v.body)';
const WORDS = 'question_words(v.title, v.body)';
/** A word with a slip shares this much of its three-letter pieces with the one meant. */
const CLOSE = 0.4;

const PLAIN = `SELECT ${COLUMNS}, 0 AS score ${BANK}
  AND ($7::text IS NULL OR (v.round_kind, v.title, v.id) > ($7, $8, $9::uuid))
  ORDER BY v.round_kind, v.title, v.id LIMIT $10`;

/** A whole number, so that the position after an entry is exact. It depends on the version alone. */
const ranked = (score: string, matches: string): string => `
  SELECT * FROM (SELECT ${COLUMNS}, (${score})::int AS score ${BANK} AND ${matches}) found
  WHERE $7::int IS NULL OR found.score < $7 OR (found.score = $7 AND (found.title, found.id) > ($8, $9::uuid))
  ORDER BY found.score DESC, found.title, found.id LIMIT $10`;

const EXACT_QUERY = `(to_tsquery('english', $11) || to_tsquery('simple', $11))`;
const EXACT = ranked(
  `ts_rank('{0.05, 0.2, 0.5, 1}', ${VECTOR}, ${EXACT_QUERY}, 1) * 1000000`,
  `${VECTOR} @@ ${EXACT_QUERY} AND NOT EXISTS (
     SELECT 1 FROM unnest($12::text[]) phrase WHERE NOT (${VECTOR} @@ phraseto_tsquery('simple', phrase)))`,
);

/** How well one word of `$11` is met: 1 as it stands, less with a slip; short words take no slip. */
const CLOSENESS = `CASE WHEN ${VECTOR} @@ (to_tsquery('english', word || ':*') || to_tsquery('simple', word || ':*')) THEN 1
  WHEN length(word) < 4 THEN 0 ELSE word_similarity(word, ${WORDS}) END`;
const NEAR = ranked(
  `(SELECT sum(${CLOSENESS}) FROM unnest($11::text[]) word) * 1000`,
  `(SELECT min(${CLOSENESS}) FROM unnest($11::text[]) word) >= ${CLOSE}`,
);

const LITERAL = ranked(
  '0',
  `(v.title ILIKE $11 OR v.body->>'prompt' ILIKE $11 OR v.body->>'tests' ILIKE $11 OR v.body->>'topic' ILIKE $11)`,
);

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statement of one page with its parameters. */
export function questionPageStatement(filter: QuestionFilter, search: QuestionSearch): Statement {
  const [first = null, title = null, id = null] = search.after ?? [];
  const values = [...filterValues(filter), first, title, id, search.limit];
  switch (search.mode) {
    case 'plain':
      return { name: 'blueprint.questions.plain', text: PLAIN, values };
    case 'exact': {
      // Words are letters and digits only, so none of them can be an operator.
      const query = search.words.words.map((word) => `${word}:*`).join(' & ');
      const text = EXACT;
      return {
        name: 'blueprint.questions.exact',
        text,
        values: [...values, query, search.words.phrases],
      };
    }
    case 'near':
      return {
        name: 'blueprint.questions.near',
        text: NEAR,
        values: [...values, search.words.words],
      };
    case 'literal':
      return {
        name: 'blueprint.questions.literal',
        text: LITERAL,
        values: [...values, contains(search.text)],
      };
  }
}

/** How many questions there are of each kind, topic, difficulty and competency. */
export const QUESTION_FACETS = `
  WITH bank AS MATERIALIZED (SELECT v.round_kind, v.body ${BANK})
  SELECT facet, key, count(*)::int AS count FROM (
    SELECT 'round_kind' AS facet, round_kind AS key FROM bank
    UNION ALL SELECT 'topic', body->>'topic' FROM bank
    UNION ALL SELECT 'difficulty', body->>'difficulty' FROM bank
    UNION ALL SELECT 'competency', jsonb_array_elements_text(body->'competencies') FROM bank
  ) counted GROUP BY facet, key ORDER BY facet, key`;

export function filterValues(filter: QuestionFilter): readonly unknown[] {
  return [
    filter.roundKind,
    filter.topic,
    filter.difficulty,
    filter.competency,
    filter.only,
    filter.without,
  ];
}

/** A pattern that finds the text anywhere, taking `%` and `_` as typed. */
function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
