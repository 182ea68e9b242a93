import { keyPoints, questionsOf } from '../round-content';

export const PEOPLE_QUESTIONS = questionsOf('behavioural', [
  {
    key: 'bh_keeping_up',
    topic: 'learning',
    title: 'Keeping up with the field',
    prompt:
      'The field changes weekly. Tell me about something new you adopted in the last year, and something you looked at and left.',
    difficulty: 'easy',
    competencies: ['learning', 'judgement'],
    tests: 'How news is filtered, tried and turned into practice.',
    keyPoints: keyPoints({
      filter: 'Has a filter: which problem of theirs would this solve?',
      trial: 'Ran a small trial with a comparison and an end date',
      adopted: 'Names what was adopted and the effect on a number or a habit',
      dropped: 'Names what was left, and the evidence for leaving it',
      shared: 'Passed the finding on to others in a form they could use',
    }),
    followUps: [
      'What did the trial cost, and who agreed to it?',
      'What did you believe a year ago that you no longer believe?',
      'What are you deliberately not following?',
    ],
    strongSigns: [
      'Compares with the existing solution on own data before adopting',
      'Gives the result of a trial that failed',
      'Removes something when something new comes in',
    ],
    weakSigns: [
      'Lists newsletters and accounts',
      'Names tools by release announcement, without having tried them',
      'Adopts because others did',
    ],
  },
  {
    key: 'bh_launch_disagreement',
    topic: 'disagreement',
    title: 'A launch you did not agree with',
    prompt:
      'Tell me about a time when product wanted to launch and you held that the model was not ready, or the other way round.',
    difficulty: 'medium',
    competencies: ['collaboration', 'judgement', 'ownership'],
    tests: 'Dissent with evidence, and conduct after the decision, whichever way it went.',
    keyPoints: keyPoints({
      their_case: 'States the other side’s case so that they would agree with the wording',
      evidence: 'Brought evidence in terms of users or money rather than of model metrics alone',
      options: 'Offered options between yes and no: smaller audience, human check, switch-off',
      decision_owner: 'Knew whose decision it was, and respected that',
      aftermath: 'Says what happened afterwards and how they worked on together',
    }),
    followUps: [
      'What did they know that you did not?',
      'What would you have needed to see to change your mind?',
      'How is your working relation with that person today?',
    ],
    strongSigns: [
      'Changed their own position in part and says because of what',
      'Agreed in writing on the number that would decide',
      'Helped the launch they had argued against',
    ],
    weakSigns: [
      'Won by seniority or by refusing to deploy',
      'Describes the other side as not understanding the technology',
      'Found out about the launch date when it had passed',
    ],
  },
  {
    key: 'bh_cross_functional_review',
    topic: 'cross_functional',
    title: 'Getting an AI system past security, legal and operations',
    prompt:
      'Tell me about an AI system that other departments had to approve, connect or run. How did you get from idea to something they supported?',
    difficulty: 'medium',
    competencies: ['collaboration', 'ownership', 'judgement'],
    tests: 'Work across functions: early involvement, shared language, change that lasts.',
    keyPoints: keyPoints({
      early: 'Brought the departments in before the design was fixed',
      their_risk: 'Names the risk each of them carried',
      translation: 'Explained model behaviour without jargon, including what it gets wrong',
      adaptation: 'Changed the design because of a demand: data flow, logging, access',
      handover: 'Prepared those who would run it: runbook, training, way to stop it',
      adoption: 'Followed whether people used it after the launch',
    }),
    followUps: [
      'Which demand did you think unnecessary at first and later right?',
      'What did you show to people who had to trust it and could not read code?',
      'Whose work got harder because of your system?',
    ],
    strongSigns: [
      'Quotes the concern of a reviewer and the change it caused',
      'Ran a pilot with the most sceptical group',
      'Gives usage some months later',
    ],
    weakSigns: [
      'Treats approval as paperwork at the end',
      'Went round a department and tells it as a success',
      'Does not know who runs the system now',
    ],
  },
  {
    key: 'bh_feedback_received',
    topic: 'learning',
    title: 'Feedback that was hard to hear',
    prompt:
      'Tell me about a piece of criticism on your work that you did not agree with at first. What happened then?',
    difficulty: 'easy',
    competencies: ['learning', 'collaboration'],
    tests: 'Whether criticism is examined and leads to something visible.',
    keyPoints: keyPoints({
      content: 'Repeats the criticism in the words it came in',
      first_reaction: 'Tells the first reaction without polishing it',
      examined: 'Checked it: asked for cases, looked at data, asked a third person',
      change: 'Names what was changed, or why nothing was',
      checked_back: 'Went back to the person and asked again',
    }),
    followUps: [
      'How could the other person tell that something had changed?',
      'Which part of it do you still hold to be wrong?',
      'When did you last give somebody criticism of that kind?',
    ],
    strongSigns: [
      'Picks criticism that touched their expertise',
      'Shows a habit that exists today because of it',
      'Separates tone from content',
    ],
    weakSigns: [
      'Chooses praise in the form of criticism, such as working too hard',
      'Tells why the other person was wrong, and nothing else',
      'Remembers no occasion',
    ],
  },
]);
