import type { Competency } from '@debrief/domain';

/** Makes a competency that belongs to the rounds whose rubrics name it. */
function competency(key: string, name: string, description: string): Competency {
  return { key, name, description, crossRound: false };
}

const CODING: readonly Competency[] = [
  competency(
    'problem_solving',
    'Problem solving',
    'How the candidate gets from a loosely worded task to an approach that provably answers it.',
  ),
  competency(
    'code_fluency',
    'Code fluency',
    'How directly an idea turns into running, readable Python, data structures and library calls included.',
  ),
  competency(
    'edge_cases_testing',
    'Edge cases & testing',
    'Which inputs the candidate worries about, and whether they run their own examples before handing in.',
  ),
  competency(
    'communication_while_coding',
    'Communication while coding',
    'Whether an onlooker can follow the reasoning: questions asked first, intentions said before they are typed.',
  ),
  competency(
    'iteration',
    'Iteration',
    'Whether a simple version works first and is then improved for a stated, measured reason.',
  ),
];

const AI_ASSISTED: readonly Competency[] = [
  competency(
    'problem_framing',
    'Problem framing',
    'How the task is cut into pieces, constraints and acceptance checks before any tool is asked.',
  ),
  competency(
    'directing_the_tool',
    'Directing the tool',
    'How requests to the coding tool are scoped, given context and corrected when the output drifts.',
  ),
  competency(
    'critical_review',
    'Critical review of generated code',
    'How generated code is read, checked and refused, including faults nobody pointed at.',
  ),
  competency(
    'justification',
    'Justification',
    'Whether the candidate can account for every line that was kept, whoever or whatever typed it.',
  ),
];

const SYSTEM_DESIGN: readonly Competency[] = [
  competency(
    'requirements_clarification',
    'Requirements clarification',
    'Whether scale, latency, accuracy and the users of the system are settled before anything is drawn.',
  ),
  competency(
    'architecture',
    'Architecture',
    'Whether a complete picture with data flow exists before details, and whether its parts fit the needs.',
  ),
  competency(
    'trade_off_reasoning',
    'Trade-off reasoning',
    'Whether each choice comes with its alternative, its price and the condition that would reverse it.',
  ),
  competency(
    'evaluation_monitoring',
    'Evaluation & monitoring',
    'How the candidate would know the system works, before launch and on every day after it.',
  ),
  competency(
    'depth_on_demand',
    'Depth on demand',
    'Whether the explanation holds when the interviewer picks any component and keeps asking.',
  ),
  competency(
    'cost_awareness',
    'Cost awareness',
    'Whether model calls, storage and compute are estimated in money and steer the design.',
  ),
];

const ML_FUNDAMENTALS: readonly Competency[] = [
  competency(
    'conceptual_clarity',
    'Conceptual clarity',
    'Whether a concept is first explained in plain terms and then taken down to its mechanics.',
  ),
  competency(
    'concrete_examples',
    'Concrete examples',
    'Whether claims are tied to specific numbers, inputs, tensors, failures or products.',
  ),
  competency(
    'theory_to_practice',
    'Theory to practice',
    'Whether theory leads to a decision somebody would take on a real system.',
  ),
  competency(
    'intellectual_honesty',
    'Intellectual honesty',
    'Whether the candidate marks the edge of what they know, and how they would find out the rest.',
  ),
];

const BEHAVIOURAL: readonly Competency[] = [
  competency(
    'collaboration',
    'Collaboration',
    'What the candidate did to get a result together with people who wanted something else.',
  ),
  competency(
    'judgement',
    'Judgement',
    'How a decision was reached when time, facts or agreement were missing.',
  ),
  competency(
    'ownership',
    'Ownership',
    'What the candidate took on personally, including the part that went wrong.',
  ),
  competency(
    'learning',
    'Learning',
    'How new knowledge is picked, tested and turned into a changed way of working.',
  ),
];

const OTHER_ROUNDS: readonly Competency[] = [
  competency(
    'motivation',
    'Motivation',
    'What the candidate wants to work on next and how that compares with what this job offers.',
  ),
  competency(
    'background_fit',
    'Background fit',
    'How the work done so far lines up with the tasks the job lists.',
  ),
  competency(
    'working_style',
    'Working style',
    'How the candidate plans, reports, asks for help and gives and takes feedback from week to week.',
  ),
  competency(
    'team_fit',
    'Team fit',
    'Which gaps of this team the candidate would fill, and what both sides would have to agree on for it.',
  ),
  competency(
    'level_calibration',
    'Level calibration',
    'The size, ambiguity and reach of the work the candidate has carried, against the level of the job.',
  ),
  competency(
    'critical_reading',
    'Critical reading',
    'Whether the claims of a paper are separated from its evidence, and the evidence examined.',
  ),
  competency(
    'research_judgement',
    'Research judgement',
    'Which experiment, extension or refusal the candidate would choose next, and for what reason.',
  ),
  competency(
    'project_ownership',
    'Project ownership',
    'Which parts of a chosen project were decided, built and kept alive by the candidate in person.',
  ),
  competency(
    'technical_depth',
    'Technical depth',
    'How far down the candidate can explain the mechanics of a system they say they built.',
  ),
  competency(
    'product_intuition',
    'Product intuition',
    'Whether technical choices are traced to what users did, needed or stopped doing.',
  ),
];

/** The line every rubric carries and every packet shows apart. */
const PRODUCTION_EXPERIENCE: Competency = {
  key: 'production_experience',
  name: 'Production experience',
  description:
    'Real systems the candidate ran for real users: what was built, what broke and how success was measured.',
  crossRound: true,
};

/** Everything the starter rubrics rate. A key keeps its meaning for ever. */
export const COMPETENCIES: readonly Competency[] = [
  ...CODING,
  ...AI_ASSISTED,
  ...SYSTEM_DESIGN,
  ...ML_FUNDAMENTALS,
  ...BEHAVIOURAL,
  ...OTHER_ROUNDS,
  PRODUCTION_EXPERIENCE,
];
