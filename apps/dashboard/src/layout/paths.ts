/** Addresses of single things, in one place. */
export const paths = {
  loop: (id: string) => `/loops/${id}/show`,
  packet: (loopId: string) => `/packets/${loopId}`,
  debrief: (loopId: string) => `/debriefs/${loopId}`,
  kit: (seatId: string) => `/kit/${seatId}`,
  scorecard: (seatId: string) => `/scorecards/${seatId}`,
  job: (id: string) => `/jobs/${id}/show`,
  compare: (jobId: string) => `/jobs/${jobId}/compare`,
  jobEdit: (id: string) => `/jobs/${id}`,
  candidate: (id: string) => `/candidates/${id}/show`,
  question: (id: string) => `/questions/${id}/show`,
  blueprint: (id: string) => `/blueprints/${id}/show`,
  /** The library names types by a word: rubric, kit, question, flags, blueprint. */
  content: (type: string, key: string) => `/content/${type}/${key}`,
  contentEdit: (type: string, key: string) => `/content/${type}/${key}/edit`,
  person: (id: string) => `/people/${id}`,
  webhooks: '/settings/webhooks',
  webhookNew: '/settings/webhooks/new',
  webhook: (id: string) => `/settings/webhooks/${id}`,
  imports: '/settings/import',
  importRun: (id: string) => `/settings/import/${id}`,
};
