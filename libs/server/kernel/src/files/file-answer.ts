import type { Readable } from 'node:stream';
import { attachmentNamed } from '@debrief/domain';

export interface FileToSend {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly body: Readable;
}

/** The parts of a Fastify reply that are used here. */
export interface FileReply {
  headers(values: Readonly<Record<string, string>>): FileReply;
  send(body: Readable): unknown;
}

/**
 * Sends what somebody handed in: to be saved, never shown, and should a browser show it all the
 * same, without scripts, without our origin, and to no other site.
 */
export function sendFile(reply: FileReply, { name, mediaType, bytes, body }: FileToSend): void {
  reply
    .headers({
      'content-type': mediaType,
      'content-length': String(bytes),
      'content-disposition': attachmentNamed(name),
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    .send(body);
}
