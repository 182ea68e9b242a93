import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 5000;
const MOST_TYPES_BYTES = 1024 * 1024;
const ENCRYPTED_BITS = 0x2041;
const STORED = 0;
const DEFLATED = 8;
const TYPES = '[Content_Types].xml';
const MAIN_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

type Refusal = 'UNKNOWN_TYPE' | 'ENCRYPTED' | 'MACROS' | 'BROKEN';

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/**
 * Why a zip is no Word file to be taken; null when it is one. Only the directory and the list of
 * types are read: whatever else is in there is never unpacked, so no bomb goes off.
 */
export function docxRefusal(bytes: Buffer): Refusal | null {
  const entries = directoryOf(bytes);
  if (!entries) return 'BROKEN';
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length) return 'BROKEN';
  if (entries.some(({ flags }) => (flags & ENCRYPTED_BITS) !== 0)) return 'ENCRYPTED';
  const list = entries.find(({ name }) => name === TYPES);
  if (!list || !names.has('word/document.xml') || !names.has('_rels/.rels')) return 'UNKNOWN_TYPE';
  if ([...names].some((name) => /vba(project|data)|\/activex\//i.test(name))) return 'MACROS';
  const types = unpacked(bytes, list);
  if (types === null) return 'BROKEN';
  if (/macroenabled|vbaproject/i.test(types)) return 'MACROS';
  return types.includes(MAIN_TYPE) ? null : 'UNKNOWN_TYPE';
}

/** The central directory; null when it does not add up, or spans more than a plain zip has. */
function directoryOf(bytes: Buffer): Entry[] | null {
  const end = endOf(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  let at = bytes.readUInt32LE(end + 16);
  const oneDisk = bytes.readUInt16LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count;
  if (!oneDisk || count === 0 || count > MOST_ENTRIES || at + size > end) return null;
  const entries: Entry[] = [];
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    if (at + 46 + nameLength > end) return null;
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at -= 1)
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  return null;
}

function unpacked(bytes: Buffer, entry: Entry): string | null {
  const { at, packed, method } = entry;
  if (entry.unpacked > MOST_TYPES_BYTES || at + 30 > bytes.length) return null;
  if (bytes.readUInt32LE(at) !== LOCAL) return null;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + packed > bytes.length) return null;
  const raw = bytes.subarray(start, start + packed);
  if (method === STORED) return raw.toString('utf8');
  if (method !== DEFLATED) return null;
  try {
    return inflateRawSync(raw, { maxOutputLength: MOST_TYPES_BYTES }).toString('utf8');
  } catch {
    return null;
  }
}
