import '@debrief/web-ui/ui.css';
import '../rounds/rounds.css';
import '../loops/loops.css';
import './packets.css';
import './matrix/matrix.css';
import './unknowns/unknowns.css';
import './flags/flags.css';
import './change/change.css';

export { PacketList } from './PacketList';
export { PacketShow } from './PacketShow';
