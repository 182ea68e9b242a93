/**
 * Which candidates can be compared at all: two are in one panel when a chain of shared interviewers
 * leads from one to the other. Between panels nothing tells a strong candidate from a lenient panel.
 *
 * @returns the number of the panel by candidate, from 0 in the order of first rating
 */
export function connectedPanels(
  ratings: readonly { readonly subject: string; readonly rater: string }[],
): ReadonlyMap<string, number> {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (
      let next = parents.get(root);
      next !== undefined && next !== root;
      next = parents.get(root)
    )
      root = next;
    // The way is shortened, so that long chains are walked once.
    for (let at = node; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const subjects = new Set<string>();
  for (const { subject, rater } of ratings) {
    subjects.add(subject);
    const [a, b] = [rootOf(`s${subject}`), rootOf(`r${rater}`)];
    parents.set(a, a);
    parents.set(b, a);
  }
  const numbers = new Map<string, number>();
  return new Map(
    [...subjects].map((subject) => {
      const root = rootOf(`s${subject}`);
      const number = numbers.get(root) ?? numbers.size;
      numbers.set(root, number);
      return [subject, number];
    }),
  );
}
