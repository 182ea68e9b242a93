import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Document,
  type LineCounter,
  type Node,
} from 'yaml';

/** Finds the lines of a parsed YAML text. */
export class YamlLines {
  public constructor(
    private readonly document: Document,
    private readonly counter: LineCounter,
  ) {}

  public at(offset: number): number {
    return this.counter.linePos(offset).line;
  }

  /** The line of what a path names, or of the nearest thing around it that is there. */
  public of(path: readonly PropertyKey[]): number {
    let node: unknown = this.document.contents;
    let line = 1;
    for (const step of path) {
      const found = below(node, String(step));
      if (!found) break;
      line = this.at(found.from);
      node = found.node;
    }
    return line;
  }

  /**
   * Lines of fields that stand twice in their map. The parser would compare each field with every
   * other one: minutes for a file that is nothing but fields.
   */
  public duplicates(): number[] {
    const lines: number[] = [];
    visit(this.document, {
      Map: (_key, { items }) => {
        const seen = new Set<string>();
        for (const { key } of items) {
          const name = isScalar(key) ? String(key.value) : '';
          if (seen.has(name)) lines.push(this.at(startOf(key) ?? 0));
          seen.add(name);
        }
      },
    });
    return lines;
  }

  /** Lines on which something is written once and meant twice. */
  public aliases(): number[] {
    const lines: number[] = [];
    visit(this.document, {
      Alias: (_key, alias) => {
        lines.push(this.at(alias.range?.[0] ?? 0));
      },
    });
    return lines;
  }
}

function below(
  node: unknown,
  step: string,
): { readonly node: unknown; readonly from: number } | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item ? { node: item, from: startOf(item) ?? startOf(node) ?? 0 } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
  return pair ? { node: pair.value, from: startOf(pair.key) ?? 0 } : null;
}

function startOf(node: unknown): number | undefined {
  return isAlias(node) || isScalar(node) || isMap(node) || isSeq(node)
    ? (node as Node).range?.[0]
    : undefined;
}
