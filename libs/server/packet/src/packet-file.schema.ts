import { DECISION_OUTCOMES } from '@debrief/domain';
import { z } from 'zod';
import { instant, PACKET_SCHEMA } from './packet-body.schema';

export const PACKET_FORMAT = 'debrief.packet/1';

const text = z.string();
const list = <T extends z.ZodType>(of: T) => z.array(of);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What an exported packet looks like: the one source of `docs/packet.schema.json`, of the check of a
 * file and of its type.
 */
export const PACKET_FILE_SCHEMA = z
  .strictObject({
    format: z.literal(PACKET_FORMAT),
    exportedAt: instant,
    exportedFor: text.describe('Name of the person the file was made for'),
    packet: PACKET_SCHEMA,
    sha256: sha256.describe(
      'SHA-256 of the canonical JSON of `packet`; of an erased candidate the hash it had when it was frozen',
    ),
    frozen: z
      .strictObject({
        number: z.int().min(1),
        frozenAt: instant,
        frozenBy: text,
        reason: z.enum(['decision', 'amendment']),
        erasedAt: instant
          .nullable()
          .describe('Since then the packet no longer says whom it was about'),
      })
      .nullable()
      .describe('Which stored version this is; null for a packet as it stood when it was exported'),
    decisions: list(
      z.strictObject({
        number: z.int().min(1),
        outcome: z.enum(DECISION_OUTCOMES),
        level: text,
        rationale: text,
        decidedBy: text,
        decidedAt: instant,
        packetNumber: z.int().min(1),
        packetSha256: sha256,
      }),
    ),
    limits: z
      .strictObject({
        voteSealed: z
          .boolean()
          .describe('A debrief was voting: recommendations and totals are left out'),
        sealedStages: list(text).describe('Stages whose feedback its reader was not shown'),
      })
      .describe('What is not in the packet although it exists'),
    fileSha256: sha256.describe('SHA-256 of the canonical JSON of this object without this member'),
  })
  .describe('One exported packet. The file is the canonical JSON of this object and nothing else.');

/** An exported packet as read from a file. */
export type PacketFile = z.infer<typeof PACKET_FILE_SCHEMA>;

/** The schema for other programs, as in `docs/packet.schema.json`. */
export function packetJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $id: 'urn:debrief:packet:1',
    title: 'Debrief packet file',
    ...z.toJSONSchema(PACKET_FILE_SCHEMA, { target: 'draft-2020-12' }),
  };
}

/** The same as the text that is checked in, laid out the way all files of the house are. */
export function packetJsonSchemaText(): string {
  return `${laidOut(packetJsonSchema(), '', '')}\n`;
}

const WIDEST = 99;

function laidOut(value: unknown, indent: string, before: string): string {
  const plain = JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return plain;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
    const scalars = value.every((one) => typeof one !== 'object' || one === null);
    if (scalars && indent.length + before.length + line.length <= WIDEST) return line;
    const items = value.map((one) => `${inner}${laidOut(one, inner, '')}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, held]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${laidOut(held, inner, name)}`;
  });
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}
