import '@debrief/web-ui/ui.css';
import '../rounds/rounds.css';
import './scorecards.css';

export { ScorecardList } from './ScorecardList';
export { ScorecardEdit } from './ScorecardEdit';
export { OnBehalfForm } from './OnBehalfForm';
