import type { ContentType, TypedBody } from '@debrief/domain';
import type { ContentFile } from './content-file';

/** What of all content a file is to hold; null for all. */
export interface FileSelection {
  readonly types: readonly ContentType[] | null;
  readonly keys: readonly string[] | null;
}

/** The part of a file that is wanted, with the competencies that it names; all of them for the whole. */
export function selected(file: ContentFile, { types, keys }: FileSelection): ContentFile {
  if (types === null && keys === null) return file;
  const bodies = file.bodies.filter(
    ({ type, body }) =>
      (types === null || types.includes(type)) && (keys === null || keys.includes(body.key)),
  );
  const named = new Set(bodies.flatMap(competenciesOf));
  return { bodies, competencies: file.competencies.filter(({ key }) => named.has(key)) };
}

function competenciesOf({ type, body }: TypedBody): readonly string[] {
  switch (type) {
    case 'rubric':
      return body.competencies.map(({ competency }) => competency);
    case 'question':
      return body.competencies;
    case 'kit':
      return body.focusCompetencies;
    case 'flag_taxonomy':
      return body.flags.flatMap(({ competencies }) => competencies);
    case 'blueprint':
      return body.weights.map(({ competency }) => competency);
  }
}
