import type { FlagTaxonomyBody } from '@debrief/domain';
import { count, Section } from '../layout';
import { useBank } from './BankContext';
import { blankFlag, freeKey, keyFrom } from './bodies';
import { useEditor } from './EditorContext';
import { listAt } from './edits';
import { TextAt } from './fields';
import { PickAt } from './PickAt';
import { SortableRows } from './SortableRows';

/** What can be flagged, when it applies, and what evidence would clear it. */
export function TaxonomyEditor({ body }: { readonly body: FlagTaxonomyBody }) {
  const { competencies } = useBank();
  const { base, dispatch } = useEditor();
  const published = new Set(
    listAt(base, 'flags').map((flag) => (flag as FlagTaxonomyBody['flags'][number]).key),
  );
  /** A flag that nobody could raise yet is keyed by its name; a published key never changes. */
  const follow = (index: number) => (name: string) => {
    const flag = body.flags[index];
    const key = keyFrom(name);
    if (!flag || key === '' || published.has(flag.key)) return;
    const taken = body.flags.filter((_, at) => at !== index).map((one) => one.key);
    dispatch({
      do: 'set',
      at: `flags.${index}.key`,
      value: freeKey(key, [...taken, ...published]),
    });
  };
  return (
    <Section title="Red flags" aside={count(body.flags.length, 'type')}>
      <SortableRows
        list="flags"
        one="red flag"
        nameOf={(index) => body.flags[index]?.name ?? ''}
        make={() => blankFlag(body.flags.map(({ key }) => key))}
        empty="Nothing can be flagged yet."
      >
        {(path, index) => (
          <div className="ed-form" data-at={`${path}.key`} tabIndex={-1}>
            <TextAt
              at={`${path}.name`}
              label="Name"
              hint={`Key: ${body.flags[index]?.key ?? ''}`}
              onText={follow(index)}
            />
            <TextAt at={`${path}.heard`} label="What was heard" long rows={2} />
            <TextAt
              at={`${path}.clearedBy`}
              className="ed-wide"
              label="What evidence would clear it"
              long
              rows={2}
            />
            <PickAt
              at={`${path}.competencies`}
              className="ed-wide"
              label="Speaks about"
              hint="A high rating there, in another round, contests the flag."
              addLabel="Add a competency"
              choices={competencies}
            />
          </div>
        )}
      </SortableRows>
    </Section>
  );
}
