import type { TypedBody } from './bodies';
import { BlueprintEditor } from './BlueprintEditor';
import { KitEditor } from './KitEditor';
import { QuestionEditor } from './QuestionEditor';
import { RubricEditor } from './RubricEditor';
import { TaxonomyEditor } from './TaxonomyEditor';

/** The editor of a body, whatever it is. */
export function BodyEditor({ given }: { readonly given: TypedBody }) {
  switch (given.type) {
    case 'rubric':
      return <RubricEditor body={given.body} />;
    case 'kit':
      return <KitEditor body={given.body} />;
    case 'question':
      return <QuestionEditor body={given.body} />;
    case 'flag_taxonomy':
      return <TaxonomyEditor body={given.body} />;
    case 'blueprint':
      return <BlueprintEditor body={given.body} />;
  }
}
