import { createHash, randomBytes } from 'node:crypto';

/** UUID version 7 (RFC 9562): time-ordered, so that new rows land at the end of an index. */
export function newId(atMs: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(atMs, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** A secret of 256 bits for cookies and links, safe in URLs. Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a secret of full entropy; a slow hash would add nothing here. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** True for a well-formed UUID of any version; ids that fail it can name nothing. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
