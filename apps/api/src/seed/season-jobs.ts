/** The jobs of the season; the first is the demo hiring manager’s. */
export const JOBS = [
  {
    title: 'AI Engineer, Retrieval',
    department: 'Product',
    level: 'Senior',
    blueprintKey: 'ai_startup',
  },
  {
    title: 'Machine Learning Engineer, Trust & Safety',
    department: 'Platform',
    level: 'Staff',
    blueprintKey: 'big_tech',
  },
  {
    title: 'Research Engineer, Agents',
    department: 'Research',
    level: 'Senior',
    blueprintKey: 'ai_native_lab',
  },
] as const;
