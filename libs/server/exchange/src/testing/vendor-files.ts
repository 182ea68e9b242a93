/**
 * Files in the shapes that the vendors document, made by rule: 30 candidates with two applications
 * each, their interviews and feedback. Names and addresses are invented.
 */
const FIRST = ['Amara', 'Bela', 'Chidi', 'Dalia', 'Emre', 'Fenna', 'Goran', 'Hana', 'Ivo', 'Jora'];
const LAST = ['Achterberg', 'Bakari', 'Castellan'];
const CANDIDATES = 30;
const DAY_MS = 86_400_000;
const BASE = Date.UTC(2026, 4, 4, 9);

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const first = (index: number): string => FIRST[index % FIRST.length] ?? '';
const last = (index: number): string => LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '';
const mail = (index: number): string => `${first(index)}.${last(index)}@example.org`;
const at = (index: number, hour = 0): string =>
  new Date(BASE + index * DAY_MS + hour * 3_600_000).toISOString();
const ms = (index: number, hour = 0): number => Date.parse(at(index, hour));
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

export const INTERVIEWERS = ['Kaya Interviewer', 'Lars Interviewer', 'Mila Interviewer'] as const;
const interviewerMail = (index: number): string => `interviewer${index % 3}@example.org`;
export const JOB_TITLE = 'Staff ML Engineer';

const GH_RECOMMENDATIONS = ['definitely_not', 'no', 'mixed', 'yes', 'strong_yes', 'no_decision'];

function greenhouseApplication(number: number) {
  const candidate = number % CANDIDATES;
  const open = number < CANDIDATES;
  return {
    id: 2000 + number,
    candidate_id: 1000 + candidate,
    prospect: false,
    applied_at: at(number),
    rejected_at: open ? null : at(number + 10),
    last_activity_at: at(number + 11),
    source: { id: 5, public_name: 'Referral' },
    credited_to: null,
    rejection_reason: open
      ? null
      : { id: 9, name: 'Position filled', type: { id: 1, name: 'Other' } },
    jobs: [{ id: open ? 501 : 502, name: open ? JOB_TITLE : 'An old opening' }],
    status: open ? 'active' : 'rejected',
    current_stage: { id: 601, name: 'Onsite' },
    answers: [],
  };
}

/** An object of lists, one per Harvest endpoint. */
export function greenhouseFile() {
  return {
    candidates: upTo(CANDIDATES).map((index) => ({
      id: 1000 + index,
      first_name: first(index),
      last_name: last(index),
      company: 'Example Works',
      is_private: false,
      created_at: at(index),
      updated_at: at(index),
      application_ids: [2000 + index],
      email_addresses: [{ value: mail(index), type: 'personal' }],
      website_addresses: [{ value: `https://example.org/${index}`, type: 'personal' }],
      social_media_addresses: [],
      phone_numbers: [{ value: '+351 000', type: 'mobile' }],
      tags: ['ml'],
      applications: index < 5 ? [greenhouseApplication(index)] : [],
    })),
    applications: upTo(2 * CANDIDATES).map(greenhouseApplication),
    job_stages: [
      {
        id: 601,
        name: 'Onsite',
        active: true,
        job_id: 501,
        priority: 1,
        created_at: at(0),
        updated_at: at(0),
        interviews: [
          { id: 701, name: 'Coding', schedulable: true },
          { id: 702, name: 'System design', schedulable: true },
        ],
      },
    ],
    users: INTERVIEWERS.map((name, index) => ({
      id: 300 + index,
      name,
      first_name: name.split(' ')[0],
      last_name: 'Interviewer',
      primary_email_address: interviewerMail(index),
      emails: [interviewerMail(index)],
      disabled: false,
      site_admin: false,
      created_at: at(0),
      updated_at: at(0),
    })),
    scheduled_interviews: upTo(2 * CANDIDATES).map((index) => ({
      id: 4000 + index,
      application_id: 2000 + index,
      external_event_id: `event-${index}`,
      start: index % 10 === 9 ? { date: at(index).slice(0, 10) } : { date_time: at(index) },
      end: index % 10 === 9 ? { date: at(index).slice(0, 10) } : { date_time: at(index, 1) },
      location: 'Room 3',
      video_conferencing_url: null,
      status: 'complete',
      created_at: at(index),
      updated_at: at(index),
      interview: { id: 701 + (index % 2), name: index % 2 ? 'System design' : 'Coding' },
      organizer: { id: 399, name: 'Some Recruiter' },
      interviewers: [
        {
          id: 300 + (index % 3),
          employee_id: null,
          name: pick(INTERVIEWERS, index),
          email: interviewerMail(index),
          response_status: 'accepted',
          scorecard_id: 5000 + index,
        },
      ],
    })),
    scorecards: upTo(2 * CANDIDATES).map((index) => ({
      id: 5000 + index,
      interview: index % 2 ? 'System design' : 'Coding',
      interview_step: { id: 701 + (index % 2), name: index % 2 ? 'System design' : 'Coding' },
      candidate_id: 1000 + (index % CANDIDATES),
      application_id: 2000 + index,
      interviewed_at: at(index),
      submitted_at: at(index, 2),
      created_at: at(index),
      updated_at: at(index, 2),
      submitted_by: { id: 300 + (index % 3), name: pick(INTERVIEWERS, index), employee_id: null },
      interviewer: { id: 300 + (index % 3), name: pick(INTERVIEWERS, index), employee_id: null },
      overall_recommendation: pick(GH_RECOMMENDATIONS, index),
      attributes: [
        {
          name: 'Problem solving',
          type: 'Skills',
          note: '<p>Found the <b>edge</b> case</p>',
          rating: 'yes',
        },
        { name: 'Communication', type: 'Skills', note: null, rating: 'mixed' },
      ],
      ratings: { yes: ['Problem solving'], mixed: ['Communication'] },
      questions: [
        { id: null, question: 'Key Take-Aways', answer: 'Solid <i>overall</i>' },
        { id: null, question: 'Private Notes', answer: 'Only for the recruiter' },
        { id: 77, question: 'Tested own code?', answer: '<ul><li>twice</li></ul>' },
      ],
    })),
  };
}

/** Opportunities with their interviews and feedback spelt out inside. */
export function leverFile() {
  return {
    data: upTo(2 * CANDIDATES).map((index) => ({
      id: `opp-${index}`,
      name: `${first(index)} ${last(index)}`,
      headline: 'Example Works',
      contact: `contact-${index % CANDIDATES}`,
      stage: { id: 'stage-1', text: 'On-site' },
      emails: [mail(index % CANDIDATES)],
      phones: [],
      links: [`https://example.org/${index % CANDIDATES}`],
      tags: [],
      sources: ['Referral'],
      origin: 'sourced',
      applications: [
        {
          id: `app-${index}`,
          type: 'user',
          posting: { id: 'posting-1', text: JOB_TITLE },
          createdAt: ms(index),
        },
      ],
      archived: index < CANDIDATES ? null : { archivedAt: ms(index + 9), reason: 'Withdrew' },
      createdAt: ms(index),
      lastInteractionAt: ms(index + 1),
      isAnonymized: false,
      interviews: [
        {
          id: `int-${index}`,
          panel: `panel-${index}`,
          subject: 'Coding',
          note: '',
          interviewers: [
            {
              id: `user-${index % 3}`,
              name: pick(INTERVIEWERS, index),
              email: interviewerMail(index),
              feedbackTemplate: 't1',
            },
          ],
          timezone: 'Europe/Lisbon',
          createdAt: ms(index),
          date: ms(index, 3),
          duration: 60,
          location: 'Room 1',
          feedbackForms: [`fb-${index}`],
          user: 'user-9',
          stage: 'stage-1',
          canceledAt: null,
          postings: ['posting-1'],
        },
      ],
      feedback: [
        {
          id: `fb-${index}`,
          type: 'template',
          text: 'Coding feedback',
          instructions: '',
          baseTemplateId: 't1',
          interview: `int-${index}`,
          panel: `panel-${index}`,
          user: { id: `user-${index % 3}`, name: pick(INTERVIEWERS, index) },
          createdAt: ms(index, 4),
          completedAt: ms(index, 5),
          updatedAt: ms(index, 5),
          deletedAt: null,
          fields: [
            {
              id: 'f1',
              type: 'score-system',
              text: 'Overall',
              required: true,
              value: `${(index % 4) + 1} - Rating`,
            },
            { id: 'f2', type: 'score', text: 'Fluency', value: (index % 4) + 1 },
            {
              id: 'f3',
              type: 'scorecard',
              text: 'Skills',
              value: [{ text: 'Testing', score: 3, comment: '<p>ran own cases</p>' }],
            },
            { id: 'f4', type: 'yes-no', text: 'Would work with?', value: true },
            {
              id: 'f5',
              type: 'dropdown',
              text: 'Level',
              value: 'Senior',
              options: [{ text: 'Senior', optionId: 'o1' }],
            },
            { id: 'f6', type: 'code', text: 'Code', value: 'if (a < b && c > d) <go>' },
            { id: 'f7', type: 'date', text: 'Can start', value: ms(80) },
            { id: 'f8', type: 'multiple-select', text: 'Topics', value: ['rag', 'eval'] },
            { id: 'f9', type: 'textarea', text: 'Notes', value: '<script>alert(1)</script>plain' },
          ],
        },
      ],
    })),
    hasNext: false,
  };
}

/** One object a line with a type word, as several list calls put together. */
export function ashbyLines(): string {
  const field = (path: string, type: string, title: string, selectableValues?: object[]) => ({
    isRequired: true,
    field: {
      id: `id-${path}`,
      type,
      path,
      title,
      ...(selectableValues ? { selectableValues } : {}),
    },
  });
  const formDefinition = {
    sections: [
      {
        title: 'Ratings',
        fields: [
          field('overall_recommendation', 'ValueSelect', 'Overall', [
            { label: 'Strong Yes', value: '4' },
            { label: 'Yes', value: '3' },
            { label: 'No', value: '2' },
            { label: 'Strong No', value: '1' },
          ]),
          field('depth', 'Score', 'Depth'),
        ],
      },
      {
        title: 'Notes',
        fields: [
          field('notes', 'RichText', 'What stood out'),
          field('again', 'Boolean', 'Interview again?'),
          field('pick', 'ValueSelect', 'Team', [{ label: 'Search', value: 'v1' }]),
        ],
      },
    ],
  };
  const lines: object[] = upTo(CANDIDATES).map((index) => ({
    type: 'candidate',
    data: {
      id: `cand-${index}`,
      createdAt: at(index),
      updatedAt: at(index),
      name: `${first(index)} ${last(index)}`,
      primaryEmailAddress: { value: mail(index), type: 'Personal', isPrimary: true },
      emailAddresses: [],
      phoneNumbers: [],
      socialLinks: [{ type: 'LinkedIn', url: `https://example.org/in/${index}` }],
      source: { id: 's', title: 'Referral', isArchived: false },
      tags: [],
    },
  }));
  for (const index of upTo(2 * CANDIDATES)) {
    const candidate = index % CANDIDATES;
    const open = index < CANDIDATES;
    lines.push({
      type: 'application',
      data: {
        id: `appl-${index}`,
        createdAt: at(index),
        updatedAt: at(index),
        status: open ? 'Active' : 'Archived',
        candidate: { id: `cand-${candidate}`, name: `${first(candidate)} ${last(candidate)}` },
        job: { id: 'job-1', title: JOB_TITLE },
        currentInterviewStage: { id: 'st', title: 'Onsite', type: 'Active' },
        archiveReason: open ? null : { id: 'r', text: 'Not now', reasonType: 'Other' },
        archivedAt: open ? null : at(index + 5),
      },
    });
    lines.push({
      type: 'interviewSchedule',
      data: {
        id: `sched-${index}`,
        status: 'Complete',
        applicationId: `appl-${index}`,
        interviewStageId: 'st',
        interviewEvents: [
          {
            id: `event-${index}`,
            interviewId: 'int',
            startTime: at(index),
            endTime: at(index, 1),
            feedbackLink: 'https://example.org/f',
            location: 'Room 2',
            meetingLink: null,
            hasSubmittedFeedback: true,
            interview: { id: 'int', title: 'Design' },
            interviewers: [
              {
                id: `usr-${index % 3}`,
                firstName: pick(FIRST, index % 3),
                lastName: 'Panel',
                email: interviewerMail(index),
                globalRole: 'Interviewer',
                isEnabled: true,
                trainingRole: 'Trained',
                isFeedbackRequired: true,
              },
            ],
          },
        ],
      },
    });
    lines.push({
      type: 'applicationFeedback',
      data: {
        id: `feed-${index}`,
        applicationId: `appl-${index}`,
        applicationHistoryId: `hist-${index}`,
        feedbackFormDefinitionId: 'form-1',
        interviewId: 'int',
        interviewEventId: `event-${index}`,
        submittedAt: at(index, 3),
        submittedByUser: {
          id: `usr-${index % 3}`,
          firstName: pick(FIRST, index % 3),
          lastName: 'Panel',
          email: interviewerMail(index),
          globalRole: 'Interviewer',
          isEnabled: true,
        },
        formDefinition,
        submittedValues: {
          overall_recommendation: String((index % 4) + 1),
          depth: { score: (index % 4) + 1 },
          notes: { type: 'PlainText', value: 'Asked for the load first' },
          again: true,
          pick: 'v1',
          unasked: 'extra',
        },
      },
    });
  }
  return lines.map((line) => JSON.stringify(line)).join('\n');
}
