/** A word that must not stand in a text, and where it was found. */
export interface WordingFault {
  readonly path: string;
  readonly found: string;
}

/** Judgements that say nothing about what was seen. */
const BARE_ADJECTIVES =
  /\b(good|better|excellent|excellently|strong|stronger|strongest|strongly|weak|weaker|weakest|weakly|poor|poorer|poorly|great|greatly|solid|solidly|bad|badly|nice|nicely|impressive|outstanding|exceptional|adequate|adequately|decent|brilliant|superb|amazing|fantastic|perfect|satisfactory|mediocre|average|acceptable|competent|capable|world-class|high-quality|deeply|clearly|effectively|appropriately)\b/gi;

export function bareAdjectives(text: string): readonly string[] {
  return text.match(BARE_ADJECTIVES) ?? [];
}

/** Every string inside a value with its path, e.g. `rubrics.2.title`. */
export function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    textsOf(part, path === '' ? name : `${path}.${name}`),
  );
}

/** Runs a checker over every text inside a value. */
export function faultsIn(
  value: unknown,
  check: (text: string) => readonly string[],
): readonly WordingFault[] {
  return textsOf(value).flatMap(([path, text]) => check(text).map((found) => ({ path, found })));
}
