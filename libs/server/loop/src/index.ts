// The wall of loops. The seal is SQL: whoever reads feedback builds it into their statement.
export {
  COUNTING_ROLES, owesFeedback, conflicted, inAudience, audienceBySeatOrJob, knowsAll, mayKnow, openStages,
} from './seal.visibility';
