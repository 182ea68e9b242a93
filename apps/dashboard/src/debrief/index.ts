import '@debrief/web-ui/ui.css';
import '../rounds/rounds.css';
import './debrief.css';

// The screen of a debrief.
export { DebriefShow } from './DebriefShow';
