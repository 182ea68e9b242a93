// What `npm run packet:verify` runs: no database, no network.
export { checkPacketFile } from '@debrief/server-packet/file';
