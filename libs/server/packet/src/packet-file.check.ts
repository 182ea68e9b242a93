import { canonicalJson } from '@debrief/domain';
import { jsonFaultAt } from './json-fault';
import { sha256Of } from './packet-file';
import { PACKET_FILE_SCHEMA, PACKET_FORMAT, type PacketFile } from './packet-file.schema';

/** What is wrong with a file, and where. */
export interface FileFault {
  /** A byte, a member or a path in the file. */
  readonly place: string;
  readonly message: string;
}

export interface FileVerdict {
  /** Empty when the file is whole. */
  readonly faults: readonly FileFault[];
  /** What the file is, as far as it could be read. */
  readonly about: readonly string[];
  /** What was shown by looking at it. */
  readonly proved: readonly string[];
  /** What looking at the file alone cannot show. */
  readonly open: readonly string[];
}

const MOST_FAULTS = 20;

/**
 * Looks at an exported packet with nothing but its bytes: no database and no network.
 *
 * @param expected hash the packet should have, from elsewhere: the foot of a print, the audit trail
 */
export function checkPacketFile(bytes: Uint8Array, expected: string | null = null): FileVerdict {
  const read = readText(bytes);
  if ('fault' in read) return { faults: [read.fault], about: [], proved: [], open: [] };
  const { text, value } = read;
  const format = isObject(value) ? value['format'] : undefined;
  if (!isObject(value) || format !== PACKET_FORMAT)
    return failed('format', `The file does not say that it is a ${PACKET_FORMAT}.`);
  const faults = [...canonicalFaults(text, value), ...fileHashFaults(value), ...shapeFaults(value)];
  const { data } = PACKET_FILE_SCHEMA.safeParse(value);
  if (!data) return { faults, about: [], proved: [], open: [] };
  // What was read is hashed, not what the schema made of it.
  const packet = canonicalJson(value['packet']);
  faults.push(
    ...packetHashFaults(data, packet),
    ...agreementFaults(data),
    ...expectedFaults(data, expected),
  );
  return faults.length > 0
    ? { faults, about: aboutOf(data), proved: [], open: [] }
    : { faults, about: aboutOf(data), ...wordsFor(data, expected) };
}

type Value = Readonly<Record<string, unknown>>;

function failed(place: string, message: string): FileVerdict {
  return { faults: [{ place, message }], about: [], proved: [], open: [] };
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(
  bytes: Uint8Array,
): { readonly text: string; readonly value: unknown } | { readonly fault: FileFault } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { fault: { place: `byte ${firstBadByte(bytes)}`, message: 'This is not UTF-8.' } };
  }
  try {
    return { text, value: JSON.parse(text) as unknown };
  } catch {
    const place = byteAt(text, jsonFaultAt(text));
    return { fault: { place, message: 'From here on this is not JSON.' } };
  }
}

function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // The longest beginning that can be read ends where the fault is.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

function byteAt(text: string, position: number): string {
  return `byte ${Buffer.byteLength(text.slice(0, position))}`;
}

function canonicalFaults(text: string, value: Value): FileFault[] {
  let expected: string;
  try {
    expected = canonicalJson(value);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ place: 'the whole file', message: `It has no canonical form: ${message}` }];
  }
  if (expected === text) return [];
  let at = 0;
  while (text[at] === expected[at]) at += 1;
  const found = JSON.stringify(text.slice(at, at + 12));
  const message =
    at >= text.length
      ? 'The file ends too early for canonical JSON.'
      : `This is not canonical JSON: ${found} should be ${JSON.stringify(expected.slice(at, at + 12))}.`;
  return [{ place: byteAt(text, at), message }];
}

function fileHashFaults(value: Value): FileFault[] {
  const { fileSha256, ...rest } = value;
  const actual = sha256Of(canonicalJson(rest));
  return fileSha256 === actual
    ? []
    : [
        {
          place: 'fileSha256',
          message: `The file was changed after it was exported: its content has ${actual}, it says ${String(fileSha256)}.`,
        },
      ];
}

function shapeFaults(value: Value): FileFault[] {
  const { error } = PACKET_FILE_SCHEMA.safeParse(value);
  return (error?.issues ?? []).slice(0, MOST_FAULTS).map(({ path, message }) => ({
    place: path.length === 0 ? 'the whole file' : path.map(String).join('.'),
    message: `Not as the schema has it: ${message}.`,
  }));
}

/** Who was erased cannot be put back, so the hash of then cannot be made again. */
function packetHashFaults({ sha256, frozen }: PacketFile, packet: string): FileFault[] {
  if (frozen && frozen.erasedAt !== null) return [];
  const actual = sha256Of(packet);
  return actual === sha256
    ? []
    : [
        {
          place: 'packet',
          message: `The packet is not the one its hash was made of: it has ${actual}, the file says ${sha256}.`,
        },
      ];
}

/** What the file says twice it must say alike. */
function agreementFaults({ packet, sha256, frozen, decisions, limits }: PacketFile): FileFault[] {
  const faults: FileFault[] = [];
  for (const [at, decision] of decisions.entries())
    if (frozen?.number === decision.packetNumber && decision.packetSha256 !== sha256)
      faults.push({
        place: `decisions.${at}.packetSha256`,
        message: `Decision ${decision.number} rests on another packet than this one.`,
      });
  if (limits.voteSealed !== (packet.recommendations === null))
    faults.push({
      place: 'limits.voteSealed',
      message: 'Whether recommendations are left out is said in two ways.',
    });
  return faults;
}

function expectedFaults({ sha256 }: PacketFile, expected: string | null): FileFault[] {
  if (expected === null || expected.trim().toLowerCase() === sha256) return [];
  return [
    { place: 'sha256', message: `This packet has ${sha256}; you expected ${expected.trim()}.` },
  ];
}

function aboutOf({
  packet,
  frozen,
  sha256,
  exportedAt,
  exportedFor,
  limits,
}: PacketFile): string[] {
  const which = frozen
    ? `frozen packet ${frozen.number} (${frozen.reason}), frozen ${frozen.frozenAt} by ${frozen.frozenBy}`
    : `the packet as it stood when it was exported (change ${packet.contentVersion}), not a frozen one`;
  return [
    `${packet.candidate.name}, ${packet.jobTitle}, ${packet.level}: ${which}`,
    `Packet SHA-256 ${sha256}`,
    `Exported ${exportedAt} for ${exportedFor}`,
    ...(limits.sealedStages.length > 0
      ? [`Left out, sealed to that reader: ${limits.sealedStages.join(', ')}`]
      : []),
    ...(limits.voteSealed
      ? ['Left out while a debrief was voting: recommendations and totals']
      : []),
  ];
}

function wordsFor(
  { frozen }: PacketFile,
  expected: string | null,
): Pick<FileVerdict, 'proved' | 'open'> {
  const erasedAt = frozen?.erasedAt ?? null;
  const anybody = 'Anybody who changes a file can write new hashes into it.';
  return {
    proved: [
      'The file is whole: every byte is as it was exported, and it has the shape of the schema.',
      erasedAt === null
        ? 'The packet in it is the one that its hash was made of.'
        : `The packet’s hash cannot be recomputed since the person was erased on ${erasedAt}; the file itself is whole.`,
      ...(expected === null
        ? []
        : [
            erasedAt === null
              ? 'The packet has the hash you expected.'
              : 'The file names the hash you expected; that the packet had it cannot be shown any more.',
          ]),
    ],
    open: [
      ...(expected === null
        ? [
            `Who wrote it. ${anybody} Compare the packet’s hash with one from elsewhere, such as the foot of a print or the audit trail: --expect HASH.`,
          ]
        : erasedAt === null
          ? [
              `Who exported it, when and for whom, and the decisions beside the packet: the hash you gave covers the packet alone. ${anybody}`,
            ]
          : [`That nothing beside the erased person changed since it was frozen. ${anybody}`]),
      'Whether what people wrote in it is true.',
    ],
  };
}
