import type { RubricBody } from '@debrief/domain';
import { Section, count } from '../layout';
import { AddCompetency } from './AddCompetency';
import { nameIn, useBank } from './BankContext';
import { blankCompetency } from './bodies';
import { useEditor } from './EditorContext';
import { SelectAt, TextAt } from './fields';
import { PickAt } from './PickAt';
import { SortableRows } from './SortableRows';
import { AI_POLICY_CHOICES, ROUND_KIND_CHOICES } from './words';

const LEVELS = [1, 2, 3, 4] as const;

/** What is rated, in its order, and what each rating looks like. */
export function RubricEditor({ body }: { readonly body: RubricBody }) {
  const { dispatch } = useEditor();
  const { competencies } = useBank();
  const nameOf = (index: number) =>
    nameIn(competencies, body.competencies[index]?.competency ?? '');
  return (
    <>
      <Section title="Rubric">
        <div className="ed-form">
          <TextAt at="title" label="Title" />
          <SelectAt at="roundKind" label="Kind of round" choices={ROUND_KIND_CHOICES} />
          <PickAt
            at="aiPolicies"
            className="ed-wide"
            label="AI-use policies it serves"
            choices={AI_POLICY_CHOICES}
          />
        </div>
      </Section>
      <Section
        title="Competencies and anchors"
        aside={count(body.competencies.length, 'competency', 'competencies')}
      >
        <p className="dim small ed-lead">
          An anchor says what an interviewer would see or hear at that rating. The scorecard shows
          the competencies in this order.
        </p>
        <SortableRows
          list="competencies"
          one="competency"
          nameOf={nameOf}
          empty="Nothing is rated yet."
          adder={
            <AddCompetency
              taken={body.competencies.map(({ competency }) => competency)}
              onAdd={(key) =>
                dispatch({ do: 'insert', list: 'competencies', item: blankCompetency(key) })
              }
            />
          }
        >
          {(path, index) => <CompetencyFields path={path} name={nameOf(index)} />}
        </SortableRows>
      </Section>
    </>
  );
}

function CompetencyFields({ path, name }: { readonly path: string; readonly name: string }) {
  return (
    <div data-at={`${path}.competency`} tabIndex={-1}>
      <h3>{name}</h3>
      <div className="ed-anchors" data-at={`${path}.anchors`} tabIndex={-1}>
        {LEVELS.map((level) => (
          <TextAt
            key={level}
            at={`${path}.anchors.${level}`}
            className={`ed-anchor ed-anchor-${level}`}
            label={
              <>
                <span className="visually-hidden">{name}, anchor </span>
                <span className="ed-level num">{level}</span>
              </>
            }
            long
            rows={4}
          />
        ))}
      </div>
    </div>
  );
}
