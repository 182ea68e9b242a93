import type { TypedBody } from './content-types';
import { readable, type ContentNames } from './content-names';
import type { BlueprintBody, FlagTaxonomyBody, KitBody, QuestionBody, RubricBody } from './content';

/** One text of a body, by path and in words. */
export interface Leaf {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

/** An entry of a list: what it is told apart by, what it is called and what it holds. */
export interface Entry {
  readonly id: string;
  readonly path: string;
  readonly label: string;
  readonly leaves: readonly Leaf[];
  /** The entry whole, for when it is added or removed. */
  readonly text: string;
}

/**
 * A body taken apart for comparing. In `entries` each has an id of its own; in `lines` the text is
 * all there is. A line of free text that differs may be the same one reworded; one that stands for
 * something else (`names`) is another one.
 */
export type Part =
  | { readonly shape: 'leaf'; readonly leaf: Leaf }
  | { readonly shape: 'entries'; readonly entries: readonly Entry[] }
  | { readonly shape: 'lines'; readonly lines: readonly Leaf[]; readonly names: boolean };

/** Takes a body apart, in the order in which its editor shows it. */
export function partsOf(given: TypedBody, names: ContentNames): Part[] {
  switch (given.type) {
    case 'rubric':
      return rubricParts(given.body, names);
    case 'question':
      return questionParts(given.body, names);
    case 'kit':
      return kitParts(given.body, names);
    case 'flag_taxonomy':
      return taxonomyParts(given.body, names);
    case 'blueprint':
      return blueprintParts(given.body, names);
  }
}

function leaf(path: string, label: string, text: string): Part {
  return { shape: 'leaf', leaf: { path, label, text } };
}

function lines(
  path: string,
  label: string,
  texts: readonly string[],
  name?: (text: string) => string,
): Part {
  return {
    shape: 'lines',
    names: name !== undefined,
    lines: texts.map((text, at) => ({
      path: `${path}.${at}`,
      label,
      text: name ? name(text) : text,
    })),
  };
}

/** An entry whose label leads the labels of what it holds. */
function entry(
  id: string,
  path: string,
  label: string,
  held: readonly (readonly [field: string, label: string, text: string])[],
): Entry {
  return {
    id,
    path,
    label,
    leaves: held.map(([field, name, text]) => ({
      path: `${path}.${field}`,
      label: `${label}: ${name}`,
      text,
    })),
    text: held.map(([, name, text]) => `${name}: ${text}`).join('\n'),
  };
}

const LEVELS = [1, 2, 3, 4] as const;

function rubricParts(body: RubricBody, names: ContentNames): Part[] {
  return [
    leaf('title', 'Title', body.title),
    leaf('roundKind', 'Kind of round', readable(body.roundKind)),
    lines('aiPolicies', 'AI-use policy', body.aiPolicies, readable),
    {
      shape: 'entries',
      entries: body.competencies.map(({ competency, anchors }, at) =>
        entry(
          competency,
          `competencies.${at}`,
          names.competency(competency),
          LEVELS.map((level) => [`anchors.${level}`, `anchor ${level}`, anchors[level]] as const),
        ),
      ),
    },
  ];
}

function questionParts(body: QuestionBody, names: ContentNames): Part[] {
  return [
    leaf('title', 'Title', body.title),
    leaf('roundKind', 'Kind of round', readable(body.roundKind)),
    leaf('topic', 'Topic', readable(body.topic)),
    leaf('difficulty', 'Difficulty', readable(body.difficulty)),
    leaf('prompt', 'Prompt', body.prompt),
    leaf('tests', 'What it tests', body.tests),
    lines('competencies', 'Competency', body.competencies, (key) => names.competency(key)),
    {
      shape: 'entries',
      entries: body.keyPoints.map(({ key, text }, at) => ({
        id: key,
        path: `keyPoints.${at}`,
        label: 'Key point',
        leaves: [{ path: `keyPoints.${at}.text`, label: 'Key point', text }],
        text,
      })),
    },
    lines('followUps', 'Follow-up', body.followUps),
    lines('strongSigns', 'Strong sign', body.strongSigns),
    lines('weakSigns', 'Weak sign', body.weakSigns),
  ];
}

function kitParts(body: KitBody, names: ContentNames): Part[] {
  return [
    leaf('title', 'Title', body.title),
    leaf('roundKind', 'Kind of round', readable(body.roundKind)),
    leaf('purpose', 'Purpose', body.purpose),
    {
      shape: 'entries',
      entries: numbered(body.plan, ({ title }) => title).map(({ id, item, at }) =>
        entry(id, `plan.${at}`, `Section ${item.title}`, [
          ['minutes', 'minutes', String(item.minutes)],
        ]),
      ),
    },
    lines('focusCompetencies', 'Focus', body.focusCompetencies, (key) => names.competency(key)),
    lines('questionKeys', 'Question', body.questionKeys, (key) => names.question(key)),
    lines('doList', 'Do', body.doList),
    lines('dontList', 'Do not', body.dontList),
    leaf('capturesStar', 'Answers as STAR', body.capturesStar ? 'yes' : 'no'),
  ];
}

function taxonomyParts(body: FlagTaxonomyBody, names: ContentNames): Part[] {
  return [
    {
      shape: 'entries',
      entries: body.flags.map((flag, at) =>
        entry(flag.key, `flags.${at}`, `Flag ${flag.name}`, [
          ['name', 'name', flag.name],
          ['heard', 'what was heard', flag.heard],
          ['competencies', 'competencies', flag.competencies.map(names.competency).join(', ')],
          ['clearedBy', 'what clears it', flag.clearedBy],
        ]),
      ),
    },
  ];
}

function blueprintParts(body: BlueprintBody, names: ContentNames): Part[] {
  return [
    leaf('title', 'Title', body.title),
    leaf('pattern', 'Pattern', readable(body.pattern)),
    leaf('description', 'Description', body.description),
    leaf('seal', 'When feedback opens', readable(body.seal)),
    {
      shape: 'entries',
      entries: numbered(body.stages, ({ kind }) => kind).map(({ id, item, at }) =>
        entry(id, `stages.${at}`, `Stage ${item.name}`, [
          ['name', 'name', item.name],
          ['purpose', 'purpose', item.purpose],
        ]),
      ),
    },
    { shape: 'entries', entries: roundEntries(body, names) },
    {
      shape: 'entries',
      entries: body.weights.map(({ competency, weight, minAssessors }, at) =>
        entry(competency, `weights.${at}`, `Weight of ${names.competency(competency)}`, [
          ['weight', 'share', percent(weight)],
          ['minAssessors', 'least assessors', String(minAssessors)],
        ]),
      ),
    },
  ];
}

/** Rounds of all stages in one list, so that one that changes its stage is no other round. */
function roundEntries({ stages }: BlueprintBody, names: ContentNames): Entry[] {
  return stages.flatMap((stage, stageAt) =>
    stage.rounds.map((round, at) =>
      entry(round.key, `stages.${stageAt}.rounds.${at}`, `Round ${round.name}`, [
        ['name', 'name', round.name],
        ['stage', 'stage', stage.name],
        ['kind', 'kind', readable(round.kind)],
        ['durationMinutes', 'minutes', String(round.durationMinutes)],
        ['aiPolicy', 'AI-use policy', readable(round.aiPolicy)],
        ['rubricKey', 'rubric', names.rubric(round.rubricKey)],
        ['kitKey', 'kit', names.kit(round.kitKey)],
      ]),
    ),
  );
}

/** Ids for entries that have none of their own: the name, counted where it comes again. */
function numbered<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): { readonly id: string; readonly item: T; readonly at: number }[] {
  const seen = new Map<string, number>();
  return items.map((item, at) => {
    const name = nameOf(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: `${name}#${count}`, item, at };
  });
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100} %`;
}
