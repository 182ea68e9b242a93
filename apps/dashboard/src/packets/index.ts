import '@debrief/web-ui/ui.css';
import '../rounds/rounds.css';
import '../loops/loops.css';
import './packets.css';

export { PacketList } from './PacketList';
export { PacketShow } from './PacketShow';
