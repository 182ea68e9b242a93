export { AttachArtefact } from './AttachArtefact';
export { CandidateFiles } from './CandidateFiles';
export { FileRow } from './FileRow';
