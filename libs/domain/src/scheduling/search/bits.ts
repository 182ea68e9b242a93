/** A set of slots, one bit each. */
export type Bits = Uint32Array;

export function emptyBits(slots: number): Bits {
  return new Uint32Array((Math.max(slots, 0) + 31) >>> 5);
}

/** Adds the slots from `from` up to, and without, `to`; what lies outside the set is left out. */
export function addSpan(bits: Bits, from: number, to: number): void {
  eachWord(bits, from, to, (word, mask) => {
    bits[word]! |= mask;
  });
}

/** Takes the same slots away. */
export function takeSpan(bits: Bits, from: number, to: number): void {
  eachWord(bits, from, to, (word, mask) => {
    bits[word]! &= ~mask;
  });
}

export function hasSlot(bits: Bits, slot: number): boolean {
  return ((bits[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

/** The slots from which on so many in a row are in the set: in as many shifts as the length has bits. */
export function startsLasting(bits: Bits, slots: number): Bits {
  const result = bits.slice();
  for (let covered = 1; covered < slots;) {
    const shift = Math.min(covered, slots - covered);
    keepShifted(result, shift);
    covered += shift;
  }
  return result;
}

function keepShifted(bits: Bits, shift: number): void {
  const words = shift >>> 5;
  const rest = shift & 31;
  for (let index = 0; index < bits.length; index++) {
    const low = bits[index + words] ?? 0;
    const high = bits[index + words + 1] ?? 0;
    bits[index]! &= rest === 0 ? low : (low >>> rest) | (high << (32 - rest));
  }
}

function eachWord(
  bits: Bits,
  from: number,
  to: number,
  change: (word: number, mask: number) => void,
): void {
  const end = Math.min(to, bits.length * 32);
  for (let at = Math.max(from, 0); at < end;) {
    const word = at >>> 5;
    const stop = Math.min(end, (word + 1) * 32);
    const length = stop - at;
    const mask = length === 32 ? 0xffffffff : ((1 << length) - 1) << (at & 31);
    change(word, mask);
    at = stop;
  }
}
