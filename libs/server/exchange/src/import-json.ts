import { ImportFileProblem } from './import-file.problem';

/** Largest single record, bytes, and how deep it may be nested. */
export const RECORD_LIMITS = { bytes: 1024 * 1024, depth: 60 } as const;

/** One record cut out of a file, still as bytes. */
export interface CutRecord {
  /** Name of the list it stood in; null in a bare list or among lines. */
  readonly hint: string | null;
  /** Null when the record is larger or deeper than is taken. */
  readonly bytes: Buffer | null;
  /** A value beside the lists, such as a page marker. */
  readonly beside: boolean;
}

type Place = 'top' | 'list' | 'members' | 'colon' | 'value' | 'member_list' | 'end';
type Capture = 'record' | 'key' | 'beside';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const isSpace = (byte: number): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const opens = (byte: number): boolean => byte === 0x7b || byte === 0x5b;
const closes = (byte: number): boolean => byte === 0x7d || byte === 0x5d;

/**
 * Cuts a JSON file into records while it streams by: the entries of a list, or of every list in an
 * object of lists. Holds one record at a time. Works on bytes, since every sign with a meaning in
 * JSON is ASCII and no byte of a longer character is.
 */
export class JsonCutter {
  private place: Place = 'top';
  private capture: Capture | null = null;
  private pieces: Buffer[] = [];
  private size = 0;
  private depth = 0;
  private tooMuch = false;
  private inString = false;
  private escaped = false;
  private hint: string | null = null;
  private position = 0;

  /** The records that end in this chunk. */
  public push(chunk: Buffer): CutRecord[] {
    const cut: CutRecord[] = [];
    let from = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      if (this.capture === null) {
        if (this.step(byte)) from = index;
        continue;
      }
      const ends = this.inside(byte);
      if (ends === 'no') continue;
      const until = ends === 'with' ? index + 1 : index;
      this.keep(chunk.subarray(from, until));
      this.release(cut);
      if (ends === 'before' && this.step(byte)) from = index;
    }
    if (this.capture !== null) this.keep(chunk.subarray(from));
    this.position += chunk.length;
    return cut;
  }

  /** Throws when the file ends in the middle of something. */
  public end(): void {
    if (this.place === 'top') throw new ImportFileProblem('The file is empty.');
    if (this.place !== 'end')
      throw new ImportFileProblem(
        'The file ends in the middle. It was probably cut off on its way; send it again.',
      );
  }

  /** A byte between records; true when a capture starts with it. */
  private step(byte: number): boolean {
    if (isSpace(byte)) return false;
    switch (this.place) {
      case 'top':
        if (!opens(byte)) throw this.unreadable();
        this.place = byte === 0x5b ? 'list' : 'members';
        return false;
      case 'list':
      case 'member_list':
        if (byte === COMMA) return false;
        if (byte === 0x5d) {
          this.place = this.place === 'list' ? 'end' : 'members';
          return false;
        }
        return this.start('record', byte);
      case 'members':
        if (byte === COMMA) return false;
        if (byte === 0x7d) {
          this.place = 'end';
          return false;
        }
        if (byte !== QUOTE) throw this.unreadable();
        return this.start('key', byte);
      case 'colon':
        if (byte !== 0x3a) throw this.unreadable();
        this.place = 'value';
        return false;
      case 'value':
        if (byte === 0x5b) {
          this.place = 'member_list';
          return false;
        }
        return this.start('beside', byte);
      case 'end':
        throw this.unreadable();
    }
  }

  private start(capture: Capture, byte: number): boolean {
    if (closes(byte) || byte === 0x3a) throw this.unreadable();
    this.capture = capture;
    this.pieces = [];
    this.size = 0;
    this.tooMuch = false;
    this.depth = opens(byte) ? 1 : 0;
    this.inString = byte === QUOTE;
    this.escaped = false;
    return true;
  }

  /** Whether the captured value ends at this byte, and whether the byte belongs to it. */
  private inside(byte: number): 'no' | 'with' | 'before' {
    if (this.inString) {
      if (this.escaped) this.escaped = false;
      else if (byte === BACKSLASH) this.escaped = true;
      else if (byte === QUOTE) {
        this.inString = false;
        if (this.capture === 'key') return 'with';
      }
      return 'no';
    }
    if (byte === QUOTE) this.inString = true;
    else if (opens(byte)) {
      this.depth += 1;
      if (this.depth > RECORD_LIMITS.depth) this.tooMuch = true;
    } else if (closes(byte)) {
      if (this.depth === 0) return 'before';
      this.depth -= 1;
      if (this.depth === 0) return 'with';
    } else if (byte === COMMA && this.depth === 0) return 'before';
    return 'no';
  }

  private keep(bytes: Buffer): void {
    this.size += bytes.length;
    if (this.size > RECORD_LIMITS.bytes) this.tooMuch = true;
    if (this.tooMuch) this.pieces = [];
    else this.pieces.push(Buffer.from(bytes));
  }

  private release(cut: CutRecord[]): void {
    const bytes = this.tooMuch ? null : Buffer.concat(this.pieces);
    this.pieces = [];
    if (this.capture === 'key') {
      this.hint = nameOf(bytes);
      this.place = 'colon';
    } else {
      cut.push({
        hint: this.place === 'list' ? null : this.hint,
        bytes,
        beside: this.capture === 'beside',
      });
      if (this.capture === 'beside') this.place = 'members';
    }
    this.capture = null;
  }

  private unreadable(): ImportFileProblem {
    return new ImportFileProblem(
      `This is not JSON that can be read (near byte ${this.position + 1}). Send a list of records, an object of lists, or one record a line.`,
    );
  }
}

/** Cuts a file of one JSON record a line. */
export class LineCutter {
  private pieces: Buffer[] = [];
  private size = 0;

  public push(chunk: Buffer): CutRecord[] {
    const cut: CutRecord[] = [];
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, from)) {
      this.keep(chunk.subarray(from, at));
      this.release(cut);
      from = at + 1;
    }
    this.keep(chunk.subarray(from));
    return cut;
  }

  /** The last line, which needs no end of its own. */
  public end(): CutRecord[] {
    const cut: CutRecord[] = [];
    this.release(cut);
    return cut;
  }

  private keep(bytes: Buffer): void {
    this.size += bytes.length;
    if (this.size > RECORD_LIMITS.bytes) this.pieces = [];
    else if (bytes.length > 0) this.pieces.push(Buffer.from(bytes));
  }

  private release(cut: CutRecord[]): void {
    const tooMuch = this.size > RECORD_LIMITS.bytes;
    const bytes = tooMuch ? null : Buffer.concat(this.pieces);
    this.pieces = [];
    this.size = 0;
    if (bytes === null || bytes.some((byte) => !isSpace(byte)))
      cut.push({ hint: null, bytes, beside: false });
  }
}

function nameOf(bytes: Buffer | null): string | null {
  try {
    const name: unknown = bytes && JSON.parse(bytes.toString('utf8'));
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}
