import '@debrief/web-ui/ui.css';
import '../rounds/rounds.css';
import '../files/files.css';
import './kit.css';

export { KitPage } from './KitPage';
