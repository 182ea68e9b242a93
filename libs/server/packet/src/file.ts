// Second door of this library: exported files alone, for programs without a database.
export { checkPacketFile, type FileFault, type FileVerdict } from './packet-file.check';
export { packetFileText, sha256Of } from './packet-file';
export {
  PACKET_FILE_SCHEMA,
  PACKET_FORMAT,
  packetJsonSchema,
  packetJsonSchemaText,
  type PacketFile,
} from './packet-file.schema';
