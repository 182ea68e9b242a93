import { keyPoints, questionsOf } from '../round-content';

export const PROJECT_QUESTIONS = questionsOf('project_deep_dive', [
  {
    key: 'pd_three_decisions',
    topic: 'ownership',
    title: 'Three decisions that were yours',
    prompt:
      'Name three decisions in this project that would have gone another way without you. For each: the option you turned down, and how it looks today.',
    difficulty: 'medium',
    competencies: ['project_ownership', 'technical_depth', 'production_experience'],
    tests: 'Which part of the result is theirs, shown by alternatives and consequences.',
    keyPoints: keyPoints({
      own: 'Each decision can be traced to them, with how it was taken',
      alternative: 'The alternative, in a form its supporters would accept',
      basis: 'What was known then: measurement, prototype, experience',
      consequence: 'The consequence, with a number or an event',
      regret: 'At least one they would take differently now',
    }),
    followUps: [
      'Who argued against it, and what became of the argument?',
      'Which important decision was not yours?',
      'What did the second one cost you half a year later?',
    ],
    strongSigns: [
      'Gives others credit by naming what they decided',
      'Includes a decision not to build something',
      'Knows the present state although it has been handed over',
    ],
    weakSigns: ['The three are choices of library', 'Says "we decided" and cannot say how'],
  },
  {
    key: 'pd_one_request',
    topic: 'technical_depth',
    title: 'Follow one request through the system',
    prompt:
      'Draw the system and take one real request through it, from the user’s click to the answer. At each box: what goes in, what comes out, how long it takes, how it fails.',
    difficulty: 'hard',
    competencies: ['technical_depth', 'project_ownership', 'production_experience'],
    tests: 'Knowledge of the running system rather than of its diagram.',
    keyPoints: keyPoints({
      path: 'A complete path with data formats between boxes',
      times: 'Times per box, and where they were measured',
      failure: 'Failure of each box and what the user then sees',
      model_part: 'What the model gets as input and how its output is checked',
      bottleneck: 'The bottleneck, and how it was found',
      tenfold: 'What breaks at ten times the load, and in which order',
    }),
    followUps: [
      'Stop there: how does that part work inside?',
      'Show me where in this picture the worst fault happened.',
      'Which box would you remove today?',
    ],
    strongSigns: [
      'Says "that part I do not know; it was built by others" where it is so',
      'Remembers figures, or the way to get at them',
      'Corrects the drawing while explaining',
    ],
    weakSigns: [
      'The arrows have no data on them',
      'Model input and prompt were somebody else’s matter in an own project',
    ],
  },
  {
    key: 'pd_users_and_numbers',
    topic: 'product',
    title: 'Who used it, and what changed for them',
    prompt:
      'Who were the first ten users? What did they do before, what do they do now, and which number tells you?',
    difficulty: 'medium',
    competencies: ['product_intuition', 'project_ownership', 'production_experience'],
    tests: 'The thread from a user’s problem to a technical choice and back to a number.',
    keyPoints: keyPoints({
      problem: 'The problem in the users’ words',
      observation: 'How they watched or talked to users, and what surprised them',
      metric: 'A number from before and after, with its weakness',
      choice: 'A technical choice that follows from an observation',
      not_built: 'Something wished for that was not built, and why',
      misuse: 'A use nobody had planned for',
    }),
    followUps: [
      'Which users left, and why?',
      'What would have been the version without any model?',
      'At which value of that number would you switch it off?',
    ],
    strongSigns: [
      'Quotes a user and the change that followed',
      'Found that a simple rule did for most cases and kept the model for the rest',
      'Names a number that got worse',
    ],
    weakSigns: ['Users appear as a count only', 'Success is that it was delivered'],
  },
  {
    key: 'pd_again_in_two_weeks',
    topic: 'scrappiness',
    title: 'The same again in two weeks',
    prompt:
      'You are to build the most useful part of this project again, alone, in two weeks, at another company. What do you build, what do you buy, what do you leave out, and what do you show on day three?',
    difficulty: 'medium',
    competencies: ['product_intuition', 'technical_depth', 'project_ownership'],
    tests: 'Cutting to the core: speed with a view of what is given up, across the whole stack.',
    keyPoints: keyPoints({
      core: 'Names the one thing that brings the benefit',
      day_three: 'Something on day three that a user can touch',
      by_hand: 'What is done by hand or with a hosted model at first',
      kept: 'What may not be left out even so: evaluation, access, a way back',
      debt: 'The debt taken on and when it falls due',
      learning: 'What should be learned in the two weeks, and what decides about going on',
    }),
    followUps: [
      'On day five the first user says it is useless. What now?',
      'Which part took longest the first time, and why is it quicker now?',
      'What breaks first when a hundred users come?',
    ],
    strongSigns: [
      'Leaves out something they were proud of',
      'Plans the evaluation as part of day three',
      'Gives hours, not only an order',
    ],
    weakSigns: [
      'Rebuilds the same architecture faster',
      'Leaves out the means to see whether it works',
    ],
  },
]);
