export { SelfSchedulePanel } from './SelfSchedulePanel';
export { OfferDialog } from './OfferDialog';
