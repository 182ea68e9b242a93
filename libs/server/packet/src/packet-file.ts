import { createHash } from 'node:crypto';
import { canonicalJson } from '@debrief/domain';
import type { PacketFile } from './packet-file.schema';

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The text of a file: canonical JSON throughout, with the hash of all the rest in `fileSha256`, so
 * that whatever changes in it afterwards shows.
 */
export function packetFileText(file: Omit<PacketFile, 'fileSha256'>): string {
  return canonicalJson({ ...file, fileSha256: sha256Of(canonicalJson(file)) });
}
