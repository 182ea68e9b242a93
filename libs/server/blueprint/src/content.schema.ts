import {
  AI_USE_POLICIES,
  COMPANY_PATTERNS,
  DIFFICULTIES,
  ROUND_KINDS,
  SEALS,
  STAGE_KINDS,
  type ContentBodies,
  type ContentType,
} from '@debrief/domain';
import { z } from 'zod';

const key = z.string().regex(/^[a-z][a-z0-9_]*$/);
const text = z.string().min(1);
const texts = z.array(text);
const roundKind = z.enum(ROUND_KINDS);

const rubric = z.object({
  key,
  title: text,
  roundKind,
  aiPolicies: z.array(z.enum(AI_USE_POLICIES)),
  competencies: z
    .array(z.object({ competency: key, anchors: z.object({ 1: text, 2: text, 3: text, 4: text }) }))
    .min(1),
});

const question = z.object({
  key,
  roundKind,
  topic: text,
  title: text,
  prompt: text,
  difficulty: z.enum(DIFFICULTIES),
  competencies: z.array(key),
  tests: text,
  keyPoints: z.array(z.object({ key, text })),
  followUps: texts,
  strongSigns: texts,
  weakSigns: texts,
});

const kit = z.object({
  key,
  title: text,
  roundKind,
  purpose: text,
  plan: z.array(z.object({ title: text, minutes: z.int().positive() })),
  focusCompetencies: z.array(key),
  questionKeys: z.array(key),
  doList: texts,
  dontList: texts,
  capturesStar: z.boolean(),
});

const taxonomy = z.object({
  key,
  flags: z.array(
    z.object({ key, name: text, heard: text, competencies: z.array(key), clearedBy: text }),
  ),
});

const blueprint = z.object({
  key,
  title: text,
  pattern: z.enum(COMPANY_PATTERNS),
  description: text,
  seal: z.enum(SEALS),
  stages: z
    .array(
      z.object({
        kind: z.enum(STAGE_KINDS),
        name: text,
        purpose: text,
        rounds: z
          .array(
            z.object({
              key,
              kind: roundKind,
              name: text,
              durationMinutes: z.int().min(5).max(480),
              aiPolicy: z.enum(AI_USE_POLICIES),
              rubricKey: key,
              kitKey: key,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  weights: z.array(
    z.object({
      competency: key,
      weight: z.number().positive().max(1),
      minAssessors: z.int().positive(),
    }),
  ),
});

/** The shape of a competency in a file. */
export const COMPETENCY_SCHEMA = z.object({
  key,
  name: text,
  description: text,
  crossRound: z.boolean(),
});

/** The shape of each type of body. */
export const BODY_SCHEMAS: { readonly [T in ContentType]: z.ZodType<ContentBodies[T]> } = {
  rubric,
  question,
  kit,
  flag_taxonomy: taxonomy,
  blueprint,
};

/** A body as the domain knows it. Throws when the stored or given JSON is not one: content is never half-read. */
export function bodyOf<T extends ContentType>(
  type: T,
  json: unknown,
  where: string,
): ContentBodies[T] {
  const parsed = BODY_SCHEMAS[type].safeParse(json);
  if (parsed.success) return parsed.data as ContentBodies[T];
  const first = parsed.error.issues[0];
  throw new Error(`${where} is no ${type}: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`);
}
