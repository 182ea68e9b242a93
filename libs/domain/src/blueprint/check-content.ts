import type { FieldProblem } from '../problems/decided';
import { checkBlueprint } from './check-blueprint';
import { checkKit } from './check-kit';
import { checkQuestion } from './check-question';
import { checkRubric } from './check-rubric';
import { checkTaxonomy } from './check-taxonomy';
import type { ContentReferences, TypedBody } from './content-types';

/** A body with its texts cleaned, and everything that keeps it from being published. */
export interface CheckedBody {
  readonly given: TypedBody;
  readonly problems: readonly FieldProblem[];
}

/**
 * Checks a body against its own rules and against what is there beside it.
 *
 * @returns problems with paths inside the body, e.g. `competencies.0.anchors.3`
 */
export function checkContent(given: TypedBody, references: ContentReferences): CheckedBody {
  switch (given.type) {
    case 'rubric': {
      const { value, problems } = checkRubric(given.body, references);
      return { given: { type: 'rubric', body: value }, problems };
    }
    case 'question': {
      const { value, problems } = checkQuestion(given.body, references);
      return { given: { type: 'question', body: value }, problems };
    }
    case 'kit': {
      const { value, problems } = checkKit(given.body, references);
      return { given: { type: 'kit', body: value }, problems };
    }
    case 'flag_taxonomy': {
      const { value, problems } = checkTaxonomy(given.body, references);
      return { given: { type: 'flag_taxonomy', body: value }, problems };
    }
    case 'blueprint': {
      const { value, problems } = checkBlueprint(given.body, references);
      return { given: { type: 'blueprint', body: value }, problems };
    }
  }
}
