import { keyPoints, questionsOf } from '../round-content';

export const DELIVERY_QUESTIONS = questionsOf('behavioural', [
  {
    key: 'bh_underperforming_feature',
    topic: 'delivery',
    title: 'An ML feature that shipped and underperformed',
    prompt:
      'Tell me about a machine-learning feature you shipped that did worse in use than you had expected.',
    difficulty: 'medium',
    competencies: ['ownership', 'judgement', 'learning', 'production_experience'],
    tests:
      'What the candidate does between the first doubtful number and a closed matter, and which part they see as theirs.',
    keyPoints: keyPoints({
      expectation: 'What was expected, on which evidence, and who had been promised what',
      detection: 'How the shortfall was noticed, how late, and by whom',
      cause: 'How the cause was found, and which explanations were ruled out',
      decision: 'What was decided: repair, roll back, narrow or stop, and why',
      own_part: 'Which own decision contributed to it',
      change: 'What has been done differently in later launches',
    }),
    followUps: [
      'Which number did you look at on the first day, and which one should you have looked at?',
      'Who was unhappy, and what did you tell them?',
      'What would have told you before the launch?',
    ],
    strongSigns: [
      'Gives the number before, after launch and after the repair',
      'Reports the shortfall themselves, before being asked at the time',
      'Tells of an evaluation that had been blind to it and was changed',
    ],
    weakSigns: [
      'Chooses a story in which nothing of theirs went wrong',
      'Explains it by the data or the users and leaves it there',
      'Does not know how the feature does today',
    ],
  },
  {
    key: 'bh_model_or_infrastructure',
    topic: 'priorities',
    title: 'Model work against infrastructure work',
    prompt:
      'Describe a time when you had to choose between improving the model and improving what surrounds it: data pipeline, serving, monitoring. How did you decide?',
    difficulty: 'medium',
    competencies: ['judgement', 'collaboration', 'ownership', 'production_experience'],
    tests:
      'Whether priorities follow from the largest cause of user-visible trouble rather than from taste.',
    keyPoints: keyPoints({
      both_sides: 'States what each option would have brought, in the same unit',
      evidence: 'Names the measurement or incident that spoke for one of them',
      stakeholders: 'Says who wanted the other option and how they were answered',
      neglected: 'Tells what was left undone, and the price of that',
      review: 'Looked again after some time and says whether the choice held',
    }),
    followUps: [
      'What would have tipped the decision the other way?',
      'How did you show people who saw no new feature that the time was well spent?',
      'What share of your time goes to each today, and who set that?',
    ],
    strongSigns: [
      'Traces model errors to labels or serving before tuning, with counts',
      'Makes the work visible by a number others cared about',
      'Admits a case in which the unglamorous option would have been right',
    ],
    weakSigns: [
      'Prefers one kind of work in principle',
      'Waited for instruction and describes that as the decision',
      'Names no cost of the option that was taken',
    ],
  },
  {
    key: 'bh_incomplete_information',
    topic: 'uncertainty',
    title: 'Deciding with incomplete information',
    prompt:
      'Tell me about a technical decision you had to take before you knew enough. What did you know, what was missing, and what did you do?',
    difficulty: 'medium',
    competencies: ['judgement', 'ownership', 'learning'],
    tests: 'How uncertainty is handled: reversibility, cheap tests, a date for looking again.',
    keyPoints: keyPoints({
      unknowns: 'Lists what was unknown at that time, not in hindsight',
      deadline: 'Says why it could not wait',
      cheap_test: 'Did the smallest test that removed most of the doubt',
      reversibility: 'Weighed how hard the decision would be to undo',
      tripwire: 'Set a signal or date that would reopen it',
      outcome: 'Tells the outcome and separates it from the quality of the decision',
    }),
    followUps: [
      'How sure were you then, in per cent? And a month later?',
      'Who disagreed, and what did they know that you did not?',
      'Was it luck?',
    ],
    strongSigns: [
      'Wrote the decision and its assumptions down at the time',
      'Kept a way back open and can say what it cost',
      'Tells of a decision that was right and ended in failure, or the other way round',
    ],
    weakSigns: [
      'Collected data until the decision had taken itself',
      'Tells it as if the outcome had been certain',
      'Cannot name a fact that was missing',
    ],
  },
  {
    key: 'bh_incident',
    topic: 'delivery',
    title: 'A model incident in production',
    prompt:
      'Tell me about an incident in which a model or an AI feature harmed users or the business, and you were among those who dealt with it.',
    difficulty: 'hard',
    competencies: ['ownership', 'collaboration', 'learning', 'production_experience'],
    tests:
      'Conduct under pressure and what remains afterwards: stop the harm, inform, find the cause, prevent.',
    keyPoints: keyPoints({
      harm_first: 'Limited the harm before looking for the cause',
      informed: 'Informed those affected, with what was known and not known',
      timeline: 'Gives a timeline from start through detection to end',
      root_cause: 'Goes past the first cause to what had allowed it',
      guard: 'Names the guard put in place and evidence that it works',
    }),
    followUps: [
      'How long did it go unnoticed, and why?',
      'What did you yourself do in the first half hour?',
      'What from the review was never done?',
    ],
    strongSigns: [
      'Tells which of their own assumptions delayed the diagnosis',
      'Speaks of gaps in the system where others would name a culprit',
      'Can show that the guard has since caught something',
    ],
    weakSigns: [
      'Was on the call, and did nothing that can be named',
      'Names a person as the cause',
      'Has no idea how many users were affected',
    ],
  },
]);
