import { crc32 } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content?: string;
  /** In place of the content, as it lies in the file. */
  readonly packed?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory says of it, true or not. */
  readonly unpackedSize?: number;
}

/** A zip, byte by byte, so that a spec can make a wrong one. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = entry.packed ?? Buffer.from(entry.content ?? 'x', 'utf8');
    const name = Buffer.from(entry.name, 'utf8');
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(entry.flags ?? 0, 2);
    head.writeUInt16LE(entry.method ?? 0, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(entry.unpackedSize ?? data.length, 18);
    head.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), head, name, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, name]));
    at += 30 + name.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}

const WORD = 'application/vnd.openxmlformats-officedocument.';

/** A Word file as small as there is, or one that is wrong in the way asked for. */
export function docx(
  over: {
    readonly type?: string;
    /** The end of the main type, for files of the same family. */
    readonly main?: string;
    readonly more?: readonly ZipEntry[];
    readonly flags?: number;
    readonly bomb?: boolean;
  } = {},
): Buffer {
  const type = over.type ?? `${WORD}${over.main ?? 'wordprocessingml.document.main+xml'}`;
  const types = `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
  return zip([
    {
      name: '[Content_Types].xml',
      content: types,
      ...(over.bomb ? { unpackedSize: 2_000_000_000 } : {}),
    },
    { name: '_rels/.rels', content: '<Relationships/>' },
    {
      name: 'word/document.xml',
      content: '<w:document><w:body/></w:document>',
      flags: over.flags ?? 0,
    },
    ...(over.more ?? []),
  ]);
}
