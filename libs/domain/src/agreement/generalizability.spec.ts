import { generalizability, interviewersNeeded, type NestedScore } from './generalizability';

/** Brennan 2001, table 3.2, synthetic data set 4: one line a rater, ten persons; four raters a task. */
const RATERS = [
  '5937937594',
  '6345243894',
  '5735937584',
  '5733757783',
  '5753737763',
  '3531735565',
  '4534365566',
  '5553737455',
  '6765245355',
  '7753755287',
  '3513515111',
  '3265324111',
];

const SCORES: readonly NestedScore[] = RATERS.flatMap((line, rater) =>
  [...line].map((score, person) => ({
    person: String(person),
    task: String(Math.floor(rater / 4)),
    rater: String(rater),
    score: Number(score),
  })),
);

describe('a generalizability study', () => {
  it('has Brennan’s variance components and coefficients', () => {
    const study = generalizability(SCORES);
    const expected = [0.4731, 0.3252, 0.6475, 0.5596, 2.3803, 0.5514, 0.4637];
    const { person, task, raterInTask, personTask, residual } = study?.components ?? {
      person: 0,
      task: 0,
      raterInTask: 0,
      personTask: 0,
      residual: 0,
    };
    [
      person,
      task,
      raterInTask,
      personTask,
      residual,
      study?.generalizability ?? 0,
      study?.dependability ?? 0,
    ].forEach((value, index) =>
      expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(0.0003),
    );
  });

  it('says nothing of a design with a gap', () => {
    expect(generalizability(SCORES.slice(1))).toBeNull();
  });

  it('tells how many interviewers a reliability asks for', () => {
    const variances = { subject: 1, rater: 0.25, residual: 0.75 };
    expect(interviewersNeeded(variances, 0.5)).toBe(1);
    expect(interviewersNeeded(variances, 0.8)).toBe(4);
    expect(interviewersNeeded({ ...variances, subject: 0 }, 0.8)).toBeNull();
  });
});
