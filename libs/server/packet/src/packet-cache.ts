import type { PacketView } from './packet.mapper';

const MOST_PACKETS = 400;
const MOST_CHARACTERS = 8_000_000;

interface Entry {
  readonly packet: PacketView;
  readonly size: number;
}

/**
 * Packets this process has parsed already, by loop and tag. The packet statement makes the tags: one
 * names one state of the loop, its job and its candidate as one class of readers sees it, so an entry is never wrong, only forgotten: whoever may
 * see which tag is settled in the statement of every read. Least recently read go first.
 */
export class PacketCache {
  private readonly entries = new Map<string, Entry>();
  private readonly tagsByLoop = new Map<string, readonly string[]>();
  private characters = 0;

  public constructor(
    private readonly mostPackets = MOST_PACKETS,
    private readonly mostCharacters = MOST_CHARACTERS,
  ) {}

  /** Tags of the loop that are held: the statement leaves out the body of these. */
  public tags(loopId: string): readonly string[] {
    return this.tagsByLoop.get(loopId) ?? [];
  }

  public get(loopId: string, tag: string): PacketView | null {
    const key = keyOf(loopId, tag);
    const entry = this.entries.get(key);
    if (!entry) return null;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.packet;
  }

  /** Keeps a packet; `size` is the length of its text. */
  public set(loopId: string, tag: string, packet: PacketView, size: number): void {
    this.drop(loopId, tag);
    this.entries.set(keyOf(loopId, tag), { packet, size });
    this.tagsByLoop.set(loopId, [...this.tags(loopId), tag]);
    this.characters += size;
    for (const key of this.entries.keys()) {
      if (this.entries.size <= this.mostPackets && this.characters <= this.mostCharacters) break;
      const [oldLoop = '', oldTag = ''] = key.split(' ');
      this.drop(oldLoop, oldTag);
    }
  }

  private drop(loopId: string, tag: string): void {
    const key = keyOf(loopId, tag);
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.characters -= entry.size;
    const rest = this.tags(loopId).filter((held) => held !== tag);
    if (rest.length > 0) this.tagsByLoop.set(loopId, rest);
    else this.tagsByLoop.delete(loopId);
  }
}

function keyOf(loopId: string, tag: string): string {
  return `${loopId} ${tag}`;
}
