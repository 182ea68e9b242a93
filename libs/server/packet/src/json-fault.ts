const TOKEN =
  /[ \t\n\r]*(?:("(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;

type Awaited =
  'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/**
 * Where a text stops being JSON, in UTF-16 units from its start: what the program's own parser does
 * not always tell. Its length when the text only ends too early.
 */
export function jsonFaultAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    const at = from + (/^[ \t\n\r]*/.exec(text.slice(from, from + 200))?.[0].length ?? 0);
    if (!token || awaited === 'nothing') return at;
    const next = after(awaited, token, open);
    if (next === null) return at;
    awaited = next;
  }
}

/** What is awaited after a token; null where the token has no place. */
function after(
  awaited: Awaited,
  [, string, plain, sign]: RegExpExecArray,
  open: ('{' | '[')[],
): Awaited | null {
  const inside = (): Awaited => (open.length === 0 ? 'nothing' : 'comma or end');
  const value = awaited === 'value' || awaited === 'value or end';
  if (sign === undefined) {
    if (value) return inside();
    return string !== undefined && plain === undefined && awaited.startsWith('key')
      ? 'colon'
      : null;
  }
  if (value && (sign === '{' || sign === '[')) {
    open.push(sign);
    return sign === '{' ? 'key or end' : 'value or end';
  }
  if (sign === ':') return awaited === 'colon' ? 'value' : null;
  if (sign === ',' && awaited === 'comma or end') return open.at(-1) === '{' ? 'key' : 'value';
  const closes = (sign === '}' && open.at(-1) === '{') || (sign === ']' && open.at(-1) === '[');
  if (!closes || !awaited.endsWith('or end')) return null;
  open.pop();
  return inside();
}
