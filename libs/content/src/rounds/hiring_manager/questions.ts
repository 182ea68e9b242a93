import { keyPoints, questionsOf } from '../round-content';

export const HIRING_MANAGER_QUESTIONS = questionsOf('hiring_manager', [
  {
    key: 'hm_last_two_weeks',
    topic: 'working_style',
    title: 'The last two weeks',
    prompt:
      'Take the last two working weeks that were typical. What did you work on, who knew how it stood, and what went otherwise than planned?',
    difficulty: 'easy',
    competencies: ['working_style', 'production_experience'],
    tests: 'The way of working as it is, in place of the one people would like to have.',
    keyPoints: keyPoints({
      cutting: 'How work was cut into pieces others could review',
      visibility: 'How others learned of progress without asking',
      deviation: 'What went off plan, when it was raised, and with whom',
      help: 'When help was asked for, and how long they had tried alone',
      experiments: 'How open-ended model work was given an end',
    }),
    followUps: [
      'Which part of that could you have dropped?',
      'How does your manager find out that you are stuck?',
      'How do you plan work whose result is an experiment?',
    ],
    strongSigns: [
      'Gives days and names of artefacts: a pull request, a note, a chart',
      'Raised a delay before the date, with options',
    ],
    weakSigns: [
      'Changes to how it ought to be after two sentences',
      'Learned of a changed priority a week late and took it as given',
    ],
  },
  {
    key: 'hm_feedback_habits',
    topic: 'working_style',
    title: 'Giving and taking feedback at work',
    prompt:
      'What have the last two people who reviewed your work asked you to change, and what did you last ask somebody else to change?',
    difficulty: 'easy',
    competencies: ['working_style', 'team_fit'],
    tests: 'Feedback in both directions as a habit with content.',
    keyPoints: keyPoints({
      received: 'Gives two particular pieces of feedback received',
      acted: 'Says what changed because of them',
      given: 'Gives one piece of feedback given, with how it was put',
      preference: 'Says in which form feedback reaches them, and asks how the team does it',
    }),
    followUps: [
      'How would a colleague notice that you disagree?',
      'What should I do if I want you to change something?',
    ],
    strongSigns: [
      'Asks for review of the part they are least sure of',
      'Reports feedback to a more senior person and its effect',
    ],
    weakSigns: ['Remembers praise alone', 'Gives feedback through the manager only'],
  },
  {
    key: 'hm_open_problems',
    topic: 'team_fit',
    title: 'Which of our open problems would you take?',
    prompt:
      'I have described two open problems of our team and what is difficult here. Which would you take, how would the first month go, and what would you need from us?',
    difficulty: 'medium',
    competencies: ['team_fit', 'working_style', 'level_calibration'],
    tests: 'Which gap of the team is filled, and whether both sides can agree on the conditions.',
    keyPoints: keyPoints({
      questions: 'Asks about users, data and earlier attempts before choosing',
      choice: 'Chooses with a reason out of own work',
      first_month: 'First month with something others can see at its end',
      needs: 'Says what they need: access, decisions, people, time',
      doubts: 'Names a doubt about the problem or the team and asks about it',
    }),
    followUps: [
      'After a month it turns out that the data do not support it. What then?',
      'Who on the team would have to change their work for this?',
      'What would make you say no to us?',
    ],
    strongSigns: [
      'Finds a third problem behind the two',
      'Starts by measuring how large the problem is',
    ],
    weakSigns: ['Takes both at once', 'Proposes the technique they like, whichever problem it is'],
  },
  {
    key: 'hm_scope_of_work',
    topic: 'level_calibration',
    title: 'The largest thing you have carried',
    prompt:
      'What is the largest piece of work for which the open questions ended with you? What was undecided when you began, and what can others do since?',
    difficulty: 'medium',
    competencies: ['level_calibration', 'production_experience'],
    tests: 'Size by ambiguity, reach and consequence rather than by title, budget or head count.',
    keyPoints: keyPoints({
      ambiguity: 'What was undecided at the start: goal, way, or who should do it',
      decisions: 'Which decisions were theirs, and which were not',
      reach: 'Who was affected beyond the own team',
      duration: 'How long it ran, and what happened when they stepped back',
      leverage: 'What others can do since',
    }),
    followUps: [
      'Who could have stopped it, and when did you last speak with them?',
      'Which decision would you have wanted somebody else to take?',
      'What would the next size up look like, and what do you lack for it?',
    ],
    strongSigns: [
      'Draws the line of own authority without being asked',
      'It ran on after they had handed it over',
    ],
    weakSigns: [
      'Size is given in people or budget, without a decision',
      'Needs the team’s manager in each sentence',
    ],
  },
]);
