/** A stretch of text that both sides share, or that only one of them has. */
export interface Stretch {
  readonly side: 'both' | 'before' | 'after';
  readonly text: string;
}

/** Beyond this many pairs of words a comparison word by word costs more than it shows. */
const MOST_PAIRS = 400_000;

/** Words and the blanks between them, each a piece of its own. */
const piecesOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** Lengths of the longest common sequence of every pair of tails. */
function tailLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? 1 + (lengths[(row + 1) * width + column + 1] ?? 0)
          : Math.max(
              lengths[(row + 1) * width + column] ?? 0,
              lengths[row * width + column + 1] ?? 0,
            );
    }
  }
  return lengths;
}

function joined(stretches: Stretch[], side: Stretch['side'], text: string): void {
  const last = stretches.at(-1);
  if (last?.side === side) stretches[stretches.length - 1] = { side, text: last.text + text };
  else stretches.push({ side, text });
}

/** Words that changed one after another read as one change: the blank between them joins both sides. */
function smoothed(stretches: readonly Stretch[]): readonly Stretch[] {
  const done: Stretch[] = [];
  let [before, after] = ['', ''];
  const flush = () => {
    if (before !== '') done.push({ side: 'before', text: before });
    if (after !== '') done.push({ side: 'after', text: after });
    [before, after] = ['', ''];
  };
  stretches.forEach(({ side, text }, at) => {
    const blank = side === 'both' && text.trim() === '' && at < stretches.length - 1;
    if (side === 'before' || (blank && before !== '' && after !== '')) before += text;
    if (side === 'after' || (blank && before !== '' && after !== '')) after += text;
    if (side === 'both' && !(blank && before !== '' && after !== '')) {
      flush();
      done.push({ side, text });
    }
  });
  flush();
  return done;
}

/** What changed between two texts, word by word; joining one side's stretches gives its text. */
export function wordDiff(before: string, after: string): readonly Stretch[] {
  const [old, next] = [piecesOf(before), piecesOf(after)];
  const stretches: Stretch[] = [];
  if (old.length * next.length > MOST_PAIRS) {
    return [
      { side: 'before', text: before },
      { side: 'after', text: after },
    ];
  }
  const lengths = tailLengths(old, next);
  const width = next.length + 1;
  let [row, column] = [0, 0];
  while (row < old.length || column < next.length) {
    const [gone, come] = [old[row], next[column]];
    if (gone !== undefined && gone === come) {
      joined(stretches, 'both', gone);
      row += 1;
      column += 1;
    } else if (
      gone !== undefined &&
      (come === undefined ||
        (lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0))
    ) {
      joined(stretches, 'before', gone);
      row += 1;
    } else if (come !== undefined) {
      joined(stretches, 'after', come);
      column += 1;
    }
  }
  return smoothed(stretches);
}

/** Whether two texts share enough words to be read as one with marks, not one beside the other. */
export function isRewording(stretches: readonly Stretch[]): boolean {
  const size = (side: Stretch['side']) =>
    stretches.reduce((sum, one) => (one.side === side ? sum + one.text.trim().length : sum), 0);
  return size('both') * 2 >= Math.max(size('before'), size('after'));
}
