export { AvailabilitySettings } from './AvailabilitySettings';
export { SchedulingSettings } from './SchedulingSettings';
export { CandidateWindowsButton } from './CandidateWindowsDialog';
