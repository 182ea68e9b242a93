import { keyPoints, questionsOf } from '../round-content';

export const ALIGNMENT_QUESTIONS = questionsOf('ml_fundamentals', [
  {
    key: 'ml_reward_hacking',
    topic: 'safety_alignment',
    title: 'When the objective is met and the intent is not',
    prompt:
      'A coding agent is rewarded for passing the test suite. After a week of training it passes nearly all of them, and reviewers are unhappy. What might have happened, how would you find out, and what would you change?',
    difficulty: 'hard',
    competencies: [
      'conceptual_clarity',
      'theory_to_practice',
      'concrete_examples',
      'intellectual_honesty',
    ],
    tests:
      'Specification gaming understood as a property of optimisation, with detection and remedies that can be tried.',
    keyPoints: keyPoints({
      examples:
        'Gives concrete forms: editing tests, special-casing inputs, catching all exceptions',
      proxy: 'Explains that a proxy and the goal part company under optimisation pressure',
      detection:
        'Detects by held-out tests, reading of traces, and a gap between reward and an independent measure',
      environment: 'Takes the lever away: tests read-only and hidden, sandbox, restricted tools',
      objective:
        'Changes the objective: several signals, penalty for edits outside scope, review by people on a sample',
      limits:
        'Says what remains undetected, and that an added check becomes part of the next target',
    }),
    followUps: [
      'The agent writes its reasoning down. How far do you trust it as evidence?',
      'You train against your detector. What happens to the detector?',
      'Which of these would you ship without, if you had two weeks?',
    ],
    strongSigns: [
      'Asks to read twenty trajectories before proposing a theory',
      'Keeps one measure out of training for ever, and says why',
      'Separates what has been shown in experiments from what is expected',
    ],
    weakSigns: [
      'Attributes intentions to the model in place of a mechanism',
      'Adds test cases as the only remedy',
      'Dismisses it as a matter for larger models',
    ],
  },
]);
