import { keyPoints, questionsOf } from '../round-content';

export const EVALUATION_QUESTIONS = questionsOf('ml_fundamentals', [
  {
    key: 'ml_judging_rag',
    topic: 'evaluation',
    title: 'Judging a RAG system',
    prompt:
      'You inherit a retrieval-augmented assistant. Everybody says it is "quite good". How do you find out how well it does, and where it fails?',
    difficulty: 'medium',
    competencies: [
      'theory_to_practice',
      'conceptual_clarity',
      'concrete_examples',
      'intellectual_honesty',
    ],
    tests: 'Taking a system apart for measurement, and building a data set that deserves trust.',
    keyPoints: keyPoints({
      split:
        'Measures retrieval (recall at k, rank of the first relevant passage) apart from the answer',
      answer_dimensions:
        'Measures support by the passages, relevance to the question, and completeness separately',
      data_set:
        'Builds the set from real questions, covers rare kinds, and includes questions with no answer in the corpus',
      judges:
        'Uses people or a model as judge, and checks the model judge against people on a sample',
      oracle: 'Feeds the right passages by hand to see which half limits the result',
      regression: 'Runs it at each change with a threshold, and adds production failures as cases',
    }),
    followUps: [
      'Your model judge agrees with people in 78 per cent of cases. Is that enough, and for what?',
      'You have no labelled question and one week. What is ready on Friday?',
      'Offline numbers rose and users complain more. Give me three explanations.',
    ],
    strongSigns: [
      'Reads fifty failures and groups them before choosing a metric',
      'States the size of the set and the difference it can detect',
      'Knows that a judge prefers long answers or the first of two, and controls for it',
    ],
    weakSigns: [
      'Computes word overlap with one reference answer and stops there',
      'Lets the model that wrote the answer mark it, without a check',
      'Generates all questions from the passages that should be found',
    ],
  },
  {
    key: 'ml_chatbot_metrics',
    topic: 'evaluation',
    title: 'Metrics for a chatbot in production',
    prompt:
      'A customer chatbot goes live on Monday. Which five numbers are on the dashboard, which of them would wake somebody at night, and how could each be fooled?',
    difficulty: 'medium',
    competencies: ['theory_to_practice', 'concrete_examples', 'conceptual_clarity'],
    tests:
      'Choosing outcome metrics, guard rails and system metrics, and knowing their blind spots.',
    keyPoints: keyPoints({
      outcome:
        'An outcome measure, such as problem solved without a second contact within some days',
      guardrail:
        'Guard rails: unsafe or unsupported answers on a judged sample, complaints, hand-over refused',
      system: 'System measures: time to first token, error rate, tokens and cost per conversation',
      feedback_bias:
        'Thumbs come from few and unusual users; implicit signals such as rephrasing complete them',
      gaming:
        'Says how a number can rise for the wrong reason, e.g. deflection because people give up',
      segments: 'Splits by language, topic and channel, as the total hides a failing group',
      alerts: 'Puts alerts on rates with a baseline, an owner and a first action',
    }),
    followUps: [
      'Solved rate goes up 4 points in the week of a public holiday. What do you believe?',
      'How many conversations must be read by people each week, and how are they picked?',
      'You compare two prompts in an A/B test. What is the unit, and when do you stop?',
    ],
    strongSigns: [
      'Pairs each number with the one that would show it is being gamed',
      'Asks what support did before the bot, to have a baseline',
      'Tells of a metric they removed because it steered people wrongly',
    ],
    weakSigns: [
      'Lists offline language-model metrics such as perplexity as the dashboard',
      'Relies on the share of thumbs-up',
      'Has no number for what it costs',
    ],
  },
  {
    key: 'ml_hallucination',
    topic: 'evaluation',
    title: 'Detecting and measuring hallucination',
    prompt:
      'Management asks for "the hallucination rate" of our assistant that summarises contracts. Define it, measure it, and say how it can be detected while a user waits.',
    difficulty: 'hard',
    competencies: [
      'conceptual_clarity',
      'theory_to_practice',
      'intellectual_honesty',
      'concrete_examples',
    ],
    tests:
      'Turning a vague demand into a measurable definition, with its error bars and its limits.',
    keyPoints: keyPoints({
      definition:
        'Separates "contradicts the source", "not in the source" and "false in the world"',
      claims: 'Splits output into single claims and checks each against the source',
      labels:
        'People label a sample with written rules and measured agreement; severity is recorded',
      detectors:
        'Detectors: entailment model, model judge, agreement between samples, numbers and names matched in the source',
      detector_error:
        'Reports precision and recall of the detector, and corrects the rate for them',
      mitigation: 'Ties detection to an action: cite, decline, ask, send to a person',
      omission: 'Mentions what such a rate does not see: the clause left out',
    }),
    followUps: [
      'The detector catches 70 per cent of unsupported claims, flags 10 per cent of supported ones, and flags 12 per cent overall. What is your estimate of the true rate?',
      'Answers agree over five samples and are wrong all the same. How does that come about?',
      'Which rate is low enough to go live, and who decides?',
    ],
    strongSigns: [
      'Refuses one number and offers a rate per claim by severity instead',
      'Corrects the rate for detector error (in the first follow-up to about 3 per cent), or says which quantity is missing',
      'Explains why models produce such claims from training and decoding, and marks what is still debated',
    ],
    weakSigns: [
      'Counts each wrong answer as hallucination, retrieval failures included',
      'Asks the model whether it is sure and takes the answer as a probability',
      'Promises to remove it by prompt',
    ],
  },
]);
