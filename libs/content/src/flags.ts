import type { FlagTaxonomyBody } from '@debrief/domain';

/** The starter red flags. Each says what was heard and what would take it off the table. */
export const FLAG_TAXONOMY: FlagTaxonomyBody = {
  key: 'default',
  flags: [
    {
      key: 'overconfidence',
      name: 'Overconfidence',
      heard:
        'The candidate claimed expertise in a subject, and two or more follow-ups in that subject met wrong or evasive answers stated as fact.',
      competencies: ['conceptual_clarity', 'depth_on_demand'],
      clearedBy:
        'Another interviewer probed the same subject and heard mechanics explained correctly two levels down, or the candidate went back and corrected the claim unprompted.',
    },
    {
      key: 'no_production_experience',
      name: 'No production experience',
      heard:
        'Every system named was a course exercise, a tutorial or a notebook; no users, no incident and no measure of success came up when asked for.',
      competencies: ['production_experience'],
      clearedBy:
        'One system with real users described in detail in any round: what it served, one thing that broke there, and the number that told them it worked.',
    },
    {
      key: 'cannot_explain_tradeoffs',
      name: 'Cannot explain trade-offs',
      heard:
        'A design decision was defended, and when asked what it costs or when it would be wrong, no downside and no alternative was named.',
      competencies: ['trade_off_reasoning'],
      clearedBy:
        'In another round the candidate compared two workable options for one decision, named what each gives up, and said which change in requirements would switch the choice.',
    },
    {
      key: 'dismisses_evaluation',
      name: 'Dismisses evaluation',
      heard:
        'Asked how they would know the system works, the candidate answered along the lines of "you can see it from the output", with no metric, data set or comparison.',
      competencies: ['evaluation_monitoring'],
      clearedBy:
        'Evidence from another round that the candidate built or designed an evaluation: a labelled set, a metric with a threshold, and a release that it blocked or changed.',
    },
    {
      key: 'ignores_cost',
      name: 'Ignores cost',
      heard:
        'The design calls models several times a request, and asked for the bill the candidate offered no estimate, no driver of it and no lever to lower it.',
      competencies: ['cost_awareness'],
      clearedBy:
        'An estimate made in any round from tokens, requests and unit price, followed by at least one change to the design that lowers it and what that change gives up.',
    },
  ],
};
