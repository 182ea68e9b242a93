import type { Anchors, BlueprintBody, Competency, TypedBody } from '@debrief/domain';
import { stringify } from 'yaml';
import { CONTENT_FILE_VERSION, SECTIONS, type ContentFile } from './content-file';

const HEADER = `# Debrief content, schema version ${CONTENT_FILE_VERSION}.
# Each entry is told apart by its key, which never changes. Running loops keep what they pin.
`;

/**
 * A content file as text: the same content gives the same bytes, whatever order it was stored in.
 * Entries stand by key, fields in the order of the editors, one text a line.
 */
export function printContentFile({ competencies, bodies }: ContentFile): string {
  const file = {
    schemaVersion: CONTENT_FILE_VERSION,
    competencies: byKey(competencies.map(competencyFields)),
    ...Object.fromEntries(
      SECTIONS.map(([section, type]) => [
        section,
        byKey(bodies.filter((one) => one.type === type).map(bodyFields)),
      ]),
    ),
  };
  return HEADER + stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}

function byKey<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function competencyFields({ key, name, description, crossRound }: Competency) {
  return { key, name, description, crossRound };
}

function anchorFields(anchors: Anchors): Map<number, string> {
  return new Map([1, 2, 3, 4].map((level) => [level, anchors[level as keyof Anchors]]));
}

type Fields = { readonly key: string } & Readonly<Record<string, unknown>>;

/** The fields of a body in a fixed order: a store may give them in any. */
function bodyFields({ type, body }: TypedBody): Fields {
  switch (type) {
    case 'rubric': {
      const { key, title, roundKind, aiPolicies, competencies } = body;
      return {
        key,
        title,
        roundKind,
        aiPolicies,
        competencies: competencies.map(({ competency, anchors }) => ({
          competency,
          anchors: anchorFields(anchors),
        })),
      };
    }
    case 'question': {
      const { key, roundKind, topic, title, prompt, difficulty, competencies, tests } = body;
      const { keyPoints, followUps, strongSigns, weakSigns } = body;
      return {
        ...{ key, title, roundKind, topic, difficulty, prompt, tests, competencies },
        keyPoints: keyPoints.map((point) => ({ key: point.key, text: point.text })),
        ...{ followUps, strongSigns, weakSigns },
      };
    }
    case 'kit': {
      const { key, title, roundKind, purpose, plan, focusCompetencies, questionKeys } = body;
      const { doList, dontList, capturesStar } = body;
      return {
        ...{ key, title, roundKind, purpose },
        plan: plan.map((section) => ({ title: section.title, minutes: section.minutes })),
        ...{ focusCompetencies, questionKeys, doList, dontList, capturesStar },
      };
    }
    case 'flag_taxonomy':
      return {
        key: body.key,
        flags: body.flags.map(({ key, name, heard, competencies, clearedBy }) => ({
          ...{ key, name, heard, competencies, clearedBy },
        })),
      };
    case 'blueprint':
      return blueprintFields(body);
  }
}

function blueprintFields(body: BlueprintBody): Fields {
  const { key, title, pattern, description, seal, stages, weights } = body;
  return {
    ...{ key, title, pattern, description, seal },
    stages: stages.map(({ kind, name, purpose, rounds }) => ({
      ...{ kind, name, purpose },
      rounds: rounds.map((round) => ({
        ...{ key: round.key, kind: round.kind, name: round.name },
        ...{ durationMinutes: round.durationMinutes, aiPolicy: round.aiPolicy },
        ...{ rubricKey: round.rubricKey, kitKey: round.kitKey },
      })),
    })),
    weights: weights.map(({ competency, weight, minAssessors }) => ({
      ...{ competency, weight, minAssessors },
    })),
  };
}
