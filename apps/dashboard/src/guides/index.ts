export { GuidePanel } from './GuidePanel';
