import '@debrief/web-ui/ui.css';
import '../rounds/rounds.css';
import './loops.css';

export { LoopList } from './LoopList';
export { LoopShow } from './LoopShow';
