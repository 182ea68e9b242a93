import { canonicalJson } from '@debrief/domain';
import { checkPacketFile } from './packet-file.check';
import { sha256Of } from './packet-file';
import { packetFileOf, yesterdaysPacket } from './testing/packet-file.fixture';

const TRUE_FILE = packetFileOf();
const check = (text: string | Uint8Array, expected: string | null = null) =>
  checkPacketFile(typeof text === 'string' ? Buffer.from(text) : text, expected);
const placesIn = (text: string | Uint8Array) => check(text).faults.map(({ place }) => place);

/** A small generator, so that a change that gets through can be made again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Roll = ReturnType<typeof dice>;

const BLANKS = [0x20, 0x0a, 0x09, 0x0d];
const spliced = (bytes: Buffer, at: number, gone: number, ...added: number[]) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(added), bytes.subarray(at + gone)]);

/** Every kind of change of one byte, at any place of the kind it needs. */
const EDITS: Readonly<Record<string, (bytes: Buffer, at: number, roll: Roll) => Buffer>> = {
  'one bit flipped': (bytes, at, roll) => spliced(bytes, at, 1, (bytes[at] ?? 0) ^ (1 << roll(8))),
  'another byte': (bytes, at, roll) =>
    spliced(bytes, at, 1, ((bytes[at] ?? 0) + 1 + roll(255)) % 256),
  'a byte more': (bytes, at, roll) => spliced(bytes, at, 0, roll(256)),
  'a byte less': (bytes, at) => spliced(bytes, at, 1),
  'a blank more': (bytes, at, roll) => spliced(bytes, at, 0, BLANKS[roll(4)] ?? 0x20),
  'the case of a letter': (bytes, at) => {
    const letter = bytes.findIndex(
      (byte, index) => index >= at && /[a-z]/i.test(String.fromCharCode(byte)),
    );
    const place = letter === -1 ? bytes.indexOf('f') : letter;
    return spliced(bytes, place, 1, (bytes[place] ?? 0) ^ 0x20);
  },
};

/** Where in a file a byte stands: each of these is hit on purpose, not by luck alone. */
const PLACES: Readonly<Record<string, (bytes: Buffer, roll: Roll) => number>> = {
  anywhere: (bytes, roll) => roll(bytes.length),
  'the first and last bytes': (bytes, roll) =>
    roll(2) === 0 ? roll(3) : bytes.length - 1 - roll(3),
  'the hash of the file': (bytes, roll) => bytes.indexOf('"fileSha256":"') + 14 + roll(64),
  'the hash of the packet': (bytes, roll) => bytes.lastIndexOf('"sha256":"') + 10 + roll(64),
  'a word beyond Latin': (bytes, roll) => bytes.indexOf('王') + roll(3),
  'a number': (bytes, roll) => bytes.indexOf('"value":3') + 8 + roll(1),
  'the name of a member': (bytes, roll) => bytes.indexOf('"candidate"') + roll(11),
};

describe('checking an exported packet', () => {
  it('passes a file as it was exported and says what it shows and what not', () => {
    const verdict = check(TRUE_FILE);
    expect(verdict.faults).toEqual([]);
    expect(verdict.about.join('\n')).toContain('Łucja Nováková, AI engineer, L4: frozen packet 1');
    expect(verdict.proved).toHaveLength(2);
    expect(verdict.open.join(' ')).toContain('--expect HASH');
  });

  it('catches 500 changes of one byte, of every kind and at every sort of place', () => {
    const bytes = Buffer.from(TRUE_FILE);
    const roll = dice(20_261_124);
    const kinds = Object.entries(EDITS);
    const places = Object.entries(PLACES);
    const through: string[] = [];
    let made = 0;
    while (made < 500) {
      const [kind, edit] = kinds[made % kinds.length] ?? [];
      const [place, find] = places[Math.floor(made / kinds.length) % places.length] ?? [];
      if (!edit || !find) throw new Error('No such change');
      const at = find(bytes, roll);
      const changed = edit(bytes, at, roll);
      made += 1;
      if (changed.equals(bytes)) through.push(`${made}: nothing was changed (${kind}, ${place})`);
      if (check(changed).faults.length === 0) through.push(`${made}: ${kind} in ${place} at ${at}`);
    }
    expect(through).toEqual([]);
  });

  it('names the place of a fault', () => {
    const without = (member: string) => {
      const { [member]: _, ...rest } = JSON.parse(TRUE_FILE) as Record<string, unknown>;
      return canonicalJson(rest);
    };
    expect(placesIn(TRUE_FILE.replace('"L4"', '"L5"'))).toContain('fileSha256');
    expect(placesIn(`${TRUE_FILE}\n`)).toEqual([`byte ${Buffer.byteLength(TRUE_FILE)}`]);
    expect(placesIn(TRUE_FILE.replace(',"loopId"', ', "loopId"'))).toEqual([
      `byte ${Buffer.byteLength(TRUE_FILE.slice(0, TRUE_FILE.indexOf(',"loopId"') + 1))}`,
    ]);
    expect(placesIn(`\ufeff${TRUE_FILE}`)).toEqual(['byte 0']);
    // A text that has no end is at fault from where it begins.
    const cut = TRUE_FILE.indexOf('"AI engineer"');
    expect(placesIn(TRUE_FILE.slice(0, cut + 6))).toEqual([
      `byte ${Buffer.byteLength(TRUE_FILE.slice(0, cut))}`,
    ]);
    expect(
      placesIn(Buffer.concat([Buffer.from(TRUE_FILE.slice(0, 9)), Buffer.from([0xff])])),
    ).toEqual(['byte 9']);
    expect(placesIn('[]')).toEqual(['format']);
    expect(placesIn('')).toEqual(['byte 0']);
    expect(placesIn(without('limits'))).toEqual(['fileSha256', 'limits']);
  });

  it('catches what was changed by somebody who wrote a new hash of the file over it', () => {
    const file = JSON.parse(TRUE_FILE) as { packet: { level: string }; fileSha256?: string };
    file.packet.level = 'L6';
    delete file.fileSha256;
    const again = canonicalJson({ ...file, fileSha256: sha256Of(canonicalJson(file)) });
    expect(placesIn(again)).toEqual(['packet']);
  });

  it('catches a whole new packet by the hash that is expected', () => {
    const other = packetFileOf({ packet: { level: 'L6' } });
    const expected = (JSON.parse(TRUE_FILE) as { sha256: string }).sha256;
    expect(check(other).faults).toEqual([]);
    expect(check(other, expected).faults.map(({ place }) => place)).toEqual(['sha256']);
    const verdict = check(TRUE_FILE, `  ${expected.toUpperCase()}\n`);
    expect(verdict.faults).toEqual([]);
    expect(verdict.proved).toContain('The packet has the hash you expected.');
  });

  it('finds a decision that rests on another packet, and a vote said to be sealed that is not', () => {
    const [decision] = (JSON.parse(TRUE_FILE) as { decisions: object[] }).decisions;
    const strange = { ...decision, packetSha256: 'a'.repeat(64) } as never;
    expect(placesIn(packetFileOf({ decisions: [strange] }))).toEqual(['decisions.0.packetSha256']);
    expect(placesIn(packetFileOf({ limits: { voteSealed: true, sealedStages: [] } }))).toEqual([
      'limits.voteSealed',
    ]);
  });

  it('knows a packet whose candidate was erased: whole, and no longer to be recomputed', () => {
    const { sha256 } = JSON.parse(TRUE_FILE) as { sha256: string };
    const candidate = { id: 'c', name: 'Erased', timeZone: 'UTC', pronunciation: '', links: [] };
    const erased = packetFileOf({
      packet: { candidate },
      sha256,
      frozen: {
        number: 1,
        frozenAt: '2026-11-24T09:00:00.000Z',
        frozenBy: 'Hedda Manager',
        reason: 'decision',
        erasedAt: '2027-02-01T00:00:00.000Z',
      },
    });
    const verdict = check(erased, sha256);
    expect(verdict.faults).toEqual([]);
    expect(verdict.proved.join(' ')).toContain(
      'cannot be recomputed since the person was erased on 2027-02-01T00:00:00.000Z; the file itself is whole',
    );
    expect(placesIn(erased.replace('"Erased"', '"Erazed"'))).toContain('fileSha256');
  });

  it('passes a packet frozen before it had all its parts', () => {
    const packet = yesterdaysPacket();
    const file = JSON.parse(TRUE_FILE) as Record<string, unknown>;
    const sha256 = sha256Of(canonicalJson(packet));
    const rest = { ...file, packet, sha256, decisions: [] };
    delete (rest as { fileSha256?: string }).fileSha256;
    const text = canonicalJson({ ...rest, fileSha256: sha256Of(canonicalJson(rest)) });
    expect(text).not.toContain('robustness');
    expect(check(text, sha256).faults).toEqual([]);
  });

  it('is not brought down by a file that is no packet', () => {
    for (const text of [
      'null',
      '{"format":"debrief.packet/2"}',
      '['.repeat(100_000),
      '{"format":"debrief.packet/1"}',
    ])
      expect(check(text).faults.length).toBeGreaterThan(0);
  });
});
