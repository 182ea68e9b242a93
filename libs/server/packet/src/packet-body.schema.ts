import {
  AI_USE_POLICIES,
  EVIDENCE_KINDS,
  FLAG_SEVERITIES,
  FLAG_STATUSES,
  FLAG_VERDICTS,
  LOOK_VIAS,
  LOOP_STATES,
  RATING_SUPPORTS,
  RECOMMENDATIONS,
  ROUND_KINDS,
  SEALS,
  SEAT_ROLES,
} from '@debrief/domain';
import { z } from 'zod';

const text = z.string();
/** A moment as ISO 8601 in UTC with milliseconds. */
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
const count = z.int().min(0);
const level = z.literal([1, 2, 3, 4]);
const recommendation = z.enum(RECOMMENDATIONS);
const list = <T extends z.ZodType>(of: T) => z.array(of);

const note = z.strictObject({
  id: text,
  kind: z.enum(EVIDENCE_KINDS),
  text,
  atSeconds: z.number().nullable(),
  fileId: text.nullable().optional(),
});

const support = z.enum(RATING_SUPPORTS).optional();

const rating = z.strictObject({
  seatId: text,
  value: level.nullable().describe('Null when not probed'),
  notProbed: z.boolean(),
  supported: z.boolean().describe('Only supported ratings enter any number'),
  support,
  anchor: text.nullable(),
  evidence: list(note),
  comment: text,
});

const interval = { value: z.number(), low: z.number(), high: z.number() };

const estimate = z.strictObject({
  ...interval,
  raw: z.number().describe('Plain mean of the supported ratings, unrounded'),
  pull: z.number().describe('raw + mean of the shifts + pull = value'),
  lines: list(
    z.strictObject({ seatId: text, shift: z.number(), sharedFrom: count, statement: text }),
  ),
});

const competency = z.strictObject({
  key: text,
  name: text,
  description: text,
  crossRound: z.boolean(),
  weight: z.number().min(0).max(1),
  picture: z.enum(['agree', 'mixed', 'unknown']),
  mean: z.number().min(1).max(4).nullable().describe('Null below two supported ratings'),
  min: level.nullable(),
  max: level.nullable(),
  n: count.describe('Supported ratings'),
  assessors: count.describe('Different independent people behind them'),
  minAssessors: count,
  notProbed: count,
  estimate: estimate.nullable().optional(),
  acceptedGap: z
    .strictObject({ reason: text, acceptedBy: text, at: instant })
    .nullable()
    .optional(),
  ratings: list(rating),
});

const voice = { seatId: text, personName: text, roundName: text, evidence: list(note) };

const flag = z.strictObject({
  type: text,
  name: text,
  heard: text,
  clearedBy: text,
  severity: z.enum(FLAG_SEVERITIES),
  picture: z.enum(['once', 'corroborated', 'contested']),
  status: z.enum(FLAG_STATUSES),
  raised: list(z.strictObject({ ...voice, severity: z.enum(FLAG_SEVERITIES), comment: text })),
  contradicted: list(z.strictObject({ ...voice, competency: text, value: level })),
  readings: list(
    z.strictObject({
      id: text,
      readerId: text,
      reader: text,
      askedBy: text,
      askedAt: instant,
      verdict: z.enum(FLAG_VERDICTS).nullable(),
      reason: text,
      readAt: instant.nullable(),
    }),
  ).optional(),
  adjudication: z
    .strictObject({
      outcome: z.enum(['cleared', 'upheld']),
      reason: text,
      adjudicator: text,
      at: instant,
    })
    .nullable(),
});

const scorecardBody = z.strictObject({
  notes: list(note),
  ratings: list(
    z.strictObject({
      competency: text,
      value: level.nullable(),
      notProbed: z.boolean(),
      support,
      evidence: list(text),
      comment: text,
    }),
  ),
  flags: list(
    z.strictObject({
      type: text,
      severity: z.enum(FLAG_SEVERITIES),
      evidence: list(text),
      comment: text,
    }),
  ),
  keyPoints: list(z.strictObject({ questionKey: text, keyPoint: text })),
  star: list(
    z.strictObject({
      questionKey: text,
      situation: text,
      task: text,
      action: text,
      result: text,
      ranLong: z.boolean(),
      stayedGeneric: z.boolean(),
      seconds: z.number().nullable().optional(),
    }),
  ),
  asked: list(text).optional(),
  aiTools: list(z.strictObject({ tool: text, use: text, disclosed: z.boolean() })).optional(),
  recommendation: recommendation.nullable(),
  summary: text,
});

const scorecard = z.strictObject({
  seatId: text,
  personName: text,
  roundName: text,
  kind: z.enum(ROUND_KINDS),
  submittedAt: instant,
  recommendation: recommendation.nullable(),
  summary: text,
  certificate: z
    .strictObject({
      independent: z.boolean(),
      filedAt: instant,
      submittedBy: text.nullable(),
      looksBefore: list(z.strictObject({ via: z.enum(LOOK_VIAS), at: instant })),
      statement: text,
    })
    .optional(),
  onBehalf: z.strictObject({ by: text, reason: text }).nullable().optional(),
  body: scorecardBody.describe('The version that counts'),
  amendments: list(
    z.strictObject({
      number: z.int().min(2),
      submittedAt: instant,
      reason: text,
      afterSeeingOthers: z.boolean(),
      body: scorecardBody,
    }),
  ),
});

const assessor = z.strictObject({
  seatId: text,
  personId: text,
  name: text,
  roundId: text,
  roundName: text,
  role: z.enum(SEAT_ROLES),
  submittedAt: instant,
  dueAt: instant.nullable(),
  hoursAfterRound: z.number().nullable(),
  hoursLate: z.number().nullable().optional(),
  independent: z.boolean(),
  amendedAfterSeeing: z.boolean(),
  recommendation: recommendation.nullable(),
  contradiction: z.enum(['higher', 'lower']).nullable().optional(),
});

const round = z.strictObject({
  roundId: text,
  stageName: text,
  name: text,
  kind: z.enum(ROUND_KINDS),
  aiPolicy: z.enum(AI_USE_POLICIES),
  rubricTitle: text.optional(),
  rubricVersion: count.optional(),
  startsAt: instant.nullable(),
  sealed: z.boolean(),
});

/**
 * A packet as it may lie in a file. What is optional is missing from packets frozen before it was
 * known; what may be null for that reason alone is null while a debrief's votes are sealed.
 */
export const PACKET_SCHEMA = z.strictObject({
  loopId: text,
  candidate: z.strictObject({
    id: text,
    name: text,
    timeZone: text,
    pronunciation: text,
    links: list(text),
  }),
  jobTitle: text,
  level: text,
  blueprintTitle: text,
  blueprintVersion: count,
  contentVersion: count,
  seal: z.enum(SEALS),
  complete: z.boolean(),
  state: z.enum(LOOP_STATES),
  loopVersion: count,
  rounds: list(round),
  assessors: list(assessor),
  competencies: list(competency),
  flags: list(flag),
  missing: list(
    z.strictObject({
      seatId: text,
      personId: text,
      personName: text,
      roundName: text,
      dueAt: instant.nullable(),
    }),
  ),
  excused: list(
    z.strictObject({
      seatId: text,
      personName: text,
      roundName: text,
      state: z.enum(['excused', 'no_show']),
      reason: text,
    }),
  ),
  recommendations: list(z.strictObject({ recommendation, names: list(text) })).nullable(),
  weighted: z
    .strictObject({
      score: z.number().min(1).max(4).nullable(),
      coveredWeight: z.number().min(0),
      leftOut: list(text),
      estimate: z.strictObject(interval).nullable().optional(),
    })
    .nullable(),
  robustness: z
    .strictObject({
      bar: z.number(),
      side: z.enum(['above', 'below']),
      share: z.number().min(0).max(1),
      tries: count,
      pivot: text.nullable(),
      oneMore: z.strictObject({ competency: text, share: z.number().min(0).max(1) }).nullable(),
    })
    .nullable()
    .optional(),
  severity: z
    .strictObject({
      state: z.enum(['on', 'off', 'too_little']),
      fittedAt: instant,
      ratings: count,
    })
    .nullable()
    .optional(),
  independence: z.strictObject({ independent: count, total: count }).optional(),
  scorecards: list(scorecard),
  earlyLooks: list(z.strictObject({ personName: text, reason: text, at: instant })),
});
