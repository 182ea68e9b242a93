import { keyPoints, questionsOf } from '../round-content';

export const RESEARCH_QUESTIONS = questionsOf('research_paper', [
  {
    key: 'rp_claims_and_evidence',
    topic: 'critical_reading',
    title: 'Which claim does which table carry?',
    prompt:
      'Name the three main claims of the paper. For each: which table or figure carries it, and what would you have to believe for the conclusion to follow?',
    difficulty: 'medium',
    competencies: ['critical_reading', 'conceptual_clarity'],
    tests: 'Reading a result as an argument with premises.',
    keyPoints: keyPoints({
      claims: 'States the claims in own words, and which of them the abstract overstates',
      mapping: 'Maps each claim to evidence, or says that there is none',
      baselines: 'Examines baselines: same data, same compute, equally tuned?',
      variance: 'Asks about seeds, intervals and number of test items',
      ablation: 'Says which ablation carries the explanation, and which is missing',
      contamination: 'Asks whether test data may have been in the training data',
    }),
    followUps: [
      'Which single number would you have re-run first?',
      'Suppose the baseline gets the same compute. What do you expect, and why?',
      'Where do the authors themselves limit the claim?',
    ],
    strongSigns: [
      'Found a detail in the appendix that changes the reading of the main table',
      'Gives the paper credit for a control that others leave out',
      'Converts a gain into test items: "that is eleven questions"',
    ],
    weakSigns: [
      'Criticises length or style in place of evidence',
      'Believes a result because of where it was published',
      'Doubts everything, without a consequence for any number',
    ],
  },
  {
    key: 'rp_explain_the_method',
    topic: 'method',
    title: 'The method on one board',
    prompt:
      'Explain the method to a colleague who works on databases. Then write down the central equation or loop, and show me what it does in the simplest case you can think of.',
    difficulty: 'hard',
    competencies: ['conceptual_clarity', 'critical_reading'],
    tests: 'Understanding that survives a change of audience and a limiting case.',
    keyPoints: keyPoints({
      problem: 'Says which problem exists without the method',
      plain: 'Plain explanation without terms of the paper',
      equation: 'Central equation or loop with each symbol named and its shape',
      limit_case: 'Works through a limiting case: one step, one item, parameter at 0 or 1',
      relation: 'Relates it to a known method and says what differs',
      cost: 'States what it costs in memory and compute against the baseline',
    }),
    followUps: [
      'Set this coefficient to zero. Which known method remains?',
      'Which line of the implementation would you get wrong first?',
      'Where does the description leave room for two readings?',
    ],
    strongSigns: [
      'Marks a step they did not understand and reasons about both readings',
      'Notices a mismatch between text and equation, or rules one out',
      'Builds a two-number example at once',
    ],
    weakSigns: [
      'Reads the equation aloud',
      'Explains the motivation again when asked for the mechanism',
    ],
  },
  {
    key: 'rp_next_experiment',
    topic: 'research_judgement',
    title: 'The next experiment, on a budget',
    prompt:
      'You have two weeks and a twentieth of the authors’ compute. Which experiment on this paper do you run, and what will you know afterwards?',
    difficulty: 'hard',
    competencies: ['research_judgement', 'critical_reading'],
    tests:
      'Choosing by information gained: hypothesis, control, cost, and what each outcome means.',
    keyPoints: keyPoints({
      hypothesis: 'A hypothesis that can turn out false',
      control: 'A control that takes away the most likely other explanation',
      scale_down: 'A reduced setting, with a reason why it still says something',
      outcomes: 'For each outcome: what would be believed and done',
      cost: 'An estimate of compute and time with its arithmetic',
      stop: 'A point at which it would be stopped',
    }),
    followUps: [
      'The result is null. Is it the idea, the scale or a bug? How do you tell?',
      'What would you try before any training?',
      'Which experiment did you reject, and why?',
    ],
    strongSigns: [
      'Proposes an analysis of published artefacts before any run',
      'Says which outcome they expect, with odds',
      'Turns down the showier experiment because both outcomes would lead to the same action',
    ],
    weakSigns: [
      'Wants to replicate everything in two weeks',
      'Sweeps hyper-parameters without a question',
    ],
  },
  {
    key: 'rp_safety_implications',
    topic: 'safety_alignment',
    title: 'What could go wrong if it works',
    prompt:
      'Suppose the method works ten times better than reported. Who could be harmed, how would we notice before release, and would you publish all of it?',
    difficulty: 'hard',
    competencies: ['research_judgement', 'critical_reading'],
    tests:
      'Consequences treated as a research question with evaluations, rather than as a closing paragraph.',
    keyPoints: keyPoints({
      scenarios: 'Particular misuse and accident scenarios, with who does what',
      mechanism: 'Says which property of the method brings the risk about',
      evaluation: 'Proposes an evaluation with a threshold before release',
      mitigation: 'Names mitigations and how each can be got round',
      release: 'Weighs openness against harm: what is published, withheld or staged',
      uncertainty: 'Says what is not known, and what evidence would change the view',
    }),
    followUps: [
      'Your evaluation finds nothing. How much does that tell you?',
      'Which benefit is lost if we wait half a year?',
      'How would somebody optimise against your evaluation?',
    ],
    strongSigns: [
      'Keeps apart harm by misuse and harm by the system doing its task wrongly',
      'Proposes a measurement that could be run this month',
      'Changes a part of the experiment because of the answer',
    ],
    weakSigns: [
      'Refers to a policy team and stops',
      'Gives science-fiction in general terms without a mechanism',
    ],
  },
]);
