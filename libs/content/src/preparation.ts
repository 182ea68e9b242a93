import type { PreparationPhase, PreparationPlan, RoundOutline } from '@debrief/domain';

const PHASES: readonly PreparationPhase[] = [
  {
    key: 'coding',
    title: 'Coding',
    weeks: [1, 2],
    aim: 'Write Python for text, vectors and small retrieval tasks that runs, and say aloud what you are doing.',
    helpsWith: ['phone_screen', 'coding', 'ai_assisted_coding'],
    activities: [
      'Each day one medium problem on lists, dicts, heaps or strings, in 40 minutes, with own test cases.',
      'Vector and matrix operations by hand and with numpy: norms, products, ranking, shapes on paper first.',
      'Python on real data: parse a messy JSON export, clean text, group, count, write the result.',
      'Solve one earlier problem again, simple version first, then measured and improved.',
      'If your loop has an AI-assisted round: review proposals of a coding tool, and write the failing test before you repair.',
    ],
    checkpoint:
      'You finish a medium problem in 40 minutes, and your own examples found at least one fault before you called it done.',
  },
  {
    key: 'system_design',
    title: 'System design',
    weeks: [3, 4],
    aim: 'Take an AI system from requirements to operation and defend each choice by its price.',
    helpsWith: ['system_design', 'project_deep_dive'],
    activities: [
      'Design several retrieval-augmented systems end to end on one page each: ingestion, retrieval, generation, evaluation, cost.',
      'Say trade-offs aloud for each box: alternative, price, and what would change your mind.',
      'Read descriptions of architectures that companies really run, and redraw them from memory.',
      'Estimate tokens, latency and cost of one design with a calculator.',
      'Do the same for a model served at high traffic and for a system of several agents.',
    ],
    checkpoint:
      'You draw a complete design in 15 minutes, and can go two levels down into whichever box a friend points at.',
  },
  {
    key: 'ml_fundamentals',
    title: 'ML fundamentals',
    weeks: [5, 6],
    aim: 'Explain what you use: in plain words first, then with quantities, and say where your knowledge ends.',
    helpsWith: ['phone_screen', 'ml_fundamentals', 'research_paper'],
    activities: [
      'Transformers: explain them to somebody outside the field, then write the computation down with shapes.',
      'Fine-tuning, learning from preferences and prompting: for three tasks of your own choice decide between them, with reasons.',
      'Evaluation metrics: build a small labelled set for something you use, measure it, and read the failures.',
      'Embeddings and keyword search: run both on the same documents and collect queries on which each fails.',
      'If your loop has a paper round: take one paper apart into claims, evidence and a next experiment.',
    ],
    checkpoint:
      'For each subject you can give an example with numbers and name one thing about it that you do not know.',
  },
];

const ROUNDS: readonly RoundOutline[] = [
  {
    kind: 'recruiter_screen',
    title: 'Recruiter screen',
    whatHappens:
      'A call about what you look for, your work so far, pay range and dates. You hear how the process goes.',
    howToPrepare:
      'Read the job’s tasks and have one own example for each, with your part and its users.',
  },
  {
    kind: 'phone_screen',
    title: 'Technical phone screen',
    whatHappens: 'A short task in a shared editor and a few basic ML concepts.',
    howToPrepare:
      'Write small Python programs without help by the editor, and explain basic terms in plain words.',
  },
  {
    kind: 'coding',
    title: 'Coding',
    whatHappens:
      'One data or retrieval task in Python, from a simple version to a better one, with your own tests.',
    howToPrepare:
      'Practise asking about the input first, and running your own examples before you say you are done.',
  },
  {
    kind: 'ai_assisted_coding',
    title: 'AI-assisted coding',
    whatHappens:
      'You build and review with a coding tool we provide. What counts is how you frame, check and account for the code.',
    howToPrepare:
      'Practise reading proposed code as a reviewer: what could be wrong, and which test would show it?',
  },
  {
    kind: 'system_design',
    title: 'System design',
    whatHappens:
      'You design an AI system at a board. The interviewer picks parts to go into and changes a requirement on the way.',
    howToPrepare:
      'Practise beginning with questions on scale, latency, accuracy and budget, and drawing the whole before details.',
  },
  {
    kind: 'ml_fundamentals',
    title: 'ML fundamentals',
    whatHappens:
      'A few concepts in depth: plain words, mechanics, then what follows for a real system. "I don’t know" is welcome.',
    howToPrepare:
      'For what you use daily, be able to say how it works inside and how you would measure it.',
  },
  {
    kind: 'behavioural',
    title: 'Behavioural',
    whatHappens:
      'Three stories from your work: situation, task, what you did, what came of it. Two to three minutes each, then questions.',
    howToPrepare:
      'Write down six occasions with numbers, failures among them, and your own part in each.',
  },
  {
    kind: 'hiring_manager',
    title: 'Hiring manager',
    whatHappens:
      'The team’s open problems, how you work, the size of what you have carried, and what you would need from us.',
    howToPrepare: 'Bring your questions: what would you need to know to say yes or no?',
  },
  {
    kind: 'research_paper',
    title: 'Research paper discussion',
    whatHappens:
      'You pick one of four papers a week ahead; we talk about its method, its evidence and what you would try next.',
    howToPrepare:
      'Read it with the question which table carries which claim. Notes are welcome; say if a tool helped to make them.',
  },
  {
    kind: 'project_deep_dive',
    title: 'Project deep dive',
    whatHappens:
      'You present a project for five minutes; then we go through decisions, one part in depth, users and numbers.',
    howToPrepare:
      'Choose a project whose decisions were yours. Drawings are welcome; leave confidential names out.',
  },
];

/**
 * The candidate's guide as data: equal for everybody with the same blueprint. It speaks of rounds,
 * never of chosen questions.
 */
export const PREPARATION_PLAN: PreparationPlan = {
  totalWeeks: 6,
  introduction:
    'Everybody who interviews for this job gets this guide. The plan takes six weeks at about an hour a day; with less time, keep the order and shorten each part alike.',
  phases: PHASES,
  throughout: {
    key: 'mock_interviews',
    title: 'Mock interviews, all the way through',
    activities: [
      'Once a week one full round with another person, on the clock, in turn as candidate and as interviewer.',
      'Afterwards each writes down what was said and done, and only then what to make of it; compare.',
      'Take one thing from it into the following week, and no more than one.',
      'In the last days, run one round of each kind your loop has, then rest the day before.',
    ],
  },
  rounds: ROUNDS,
};
