// The wall of the starter content: loaded by the seeder, read by the candidate guide.
export { STARTER_CONTENT } from './starter-content';
export { PREPARATION_PLAN } from './preparation';
export type { PreparationPhase, PreparationPlan, RoundOutline } from './preparation';
