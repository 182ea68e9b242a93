// The wall of hiring: jobs, candidates, applications, conflicts of interest.
export { ConflictKindWord } from './hiring.words';
export { JobModel } from './job.model';
export { CandidateModel, CandidateRefModel, ApplicationModel, ConflictModel } from './candidate.model';
