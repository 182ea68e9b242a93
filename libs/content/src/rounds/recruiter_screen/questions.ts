import { keyPoints, questionsOf } from '../round-content';

export const RECRUITER_QUESTIONS = questionsOf('recruiter_screen', [
  {
    key: 'rs_motivation',
    topic: 'motivation',
    title: 'What the next job should contain',
    prompt:
      'What would you like to spend most of your week on in your next job, and which part of our description made you answer?',
    difficulty: 'easy',
    competencies: ['motivation'],
    tests: 'Whether the wish and the job describe the same work.',
    keyPoints: keyPoints({
      tasks: 'Names tasks, not titles',
      reason: 'Gives a reason out of the work done so far',
      this_job: 'Refers to something particular in this job',
      limits: 'Says what they do not want to do, or no longer',
    }),
    followUps: [
      'Which part of the job description do you like least?',
      'If you join and a year later say it was worth it, what has happened?',
    ],
    strongSigns: [
      'Asks how the week is divided between research, building and operating',
      'Has looked at the product and mentions something they noticed there',
    ],
    weakSigns: [
      'Would give the same answer to any company',
      'Wants tasks this job does not contain, and does not ask whether it does',
    ],
  },
  {
    key: 'rs_background',
    topic: 'background',
    title: 'Work so far against the tasks of this job',
    prompt:
      'I will read out the four main tasks of this job. For each: have you done something like it, what was your part, and who used the result?',
    difficulty: 'easy',
    competencies: ['background_fit', 'production_experience'],
    tests: 'Overlap of real work with required work, told briefly.',
    keyPoints: keyPoints({
      per_task: 'Gives an example, or says there is none, for each task',
      own_part: 'Separates the own part from the team’s',
      users: 'Says who used it, and about how many',
      recent: 'Says when it was, and what is running today',
      gap: 'Names the task they would have to learn',
    }),
    followUps: [
      'Which of these systems is still in use, and who looks after it?',
      'Which of the four would you need the most help with in the first months?',
    ],
    strongSigns: [
      'Answers each task in two or three sentences and waits for the next',
      'Offers the gap before being asked',
      'Gives a number for use or success',
    ],
    weakSigns: [
      'Retells the résumé in order of time, whatever is asked',
      'Cannot say what their part was in the largest project',
    ],
  },
  {
    key: 'rs_pay_expectation',
    topic: 'pay',
    title: 'Pay expectation',
    prompt:
      'The range for this job is the one in the posting. Which range would you expect, and which parts of an offer matter most to you: salary, equity, time, training?',
    difficulty: 'easy',
    competencies: ['motivation'],
    tests:
      'Whether the expectations of both sides can meet. The priorities may be evidence; the amount never is, and goes into the restricted field alone.',
    keyPoints: keyPoints({
      range_told: 'The range of the job was told before the question',
      expectation_recorded:
        'The expectation is in the restricted pay field, with currency and period',
      priorities: 'The order of what matters in an offer is noted',
      process_known: 'The candidate knows when and by whom an offer is made',
    }),
    followUps: [
      'Is there anything in an offer without which you would not come?',
      'Which of these could outweigh another for you?',
    ],
    strongSigns: [
      'Has an order of what matters and can explain it',
      'Asks how pay is set and reviewed',
    ],
    weakSigns: [
      'Expectation and range do not touch, and neither side could move: say so today',
      'Cannot say which parts of an offer matter, even when offered a list to put in order',
    ],
  },
  {
    key: 'rs_logistics',
    topic: 'logistics',
    title: 'Logistics of process and start',
    prompt:
      'When could you start, where and in which hours would you like to work, what do you need to be allowed to work here, and are there dates in other processes we should know of?',
    difficulty: 'easy',
    competencies: ['motivation', 'background_fit'],
    tests: 'Practical conditions on both sides, early enough to be solved.',
    keyPoints: keyPoints({
      start: 'Earliest start and notice period',
      place_hours: 'Place, time zone, and hours shared with the team',
      permit:
        'Whether a permit has to be arranged for this place of work, asked in the same words of everybody',
      deadlines: 'Dates in other processes',
      interview_needs: 'Days and hours for interviews, and adaptations wished for',
    }),
    followUps: [
      'How much travel or on-call duty would be all right for you?',
      'What should we send you so that you can prepare?',
    ],
    strongSigns: [
      'Names constraints openly and proposes how to deal with them',
      'Asks how the team shares hours and on-call duty',
    ],
    weakSigns: [
      'Required hours or place do not match, and neither side can move: say so today',
      'Dates change from call to call without a word',
    ],
  },
]);
