import { Button } from '@mui/material';
import type { BlueprintWeight } from '@debrief/domain';
import { Section } from '../layout';
import { AddCompetency } from './AddCompetency';
import { nameIn, useBank } from './BankContext';
import { useEditor } from './EditorContext';
import { NumberAt } from './fields';
import { equalShares, percent, scaledShares, sumOf, sumProblem } from './shares';
import { SortableRows } from './SortableRows';

/** What each competency weighs and by how many it is assessed; the sum is always in view. */
export function WeightsEditor({ weights }: { readonly weights: readonly BlueprintWeight[] }) {
  const { competencies } = useBank();
  const { dispatch } = useEditor();
  const shares = weights.map(({ weight }) => weight);
  const problem = weights.length > 0 ? sumProblem(shares) : null;
  const largest = Math.max(...shares, 0.01);
  const share = (next: readonly number[]) =>
    dispatch({
      do: 'set',
      at: 'weights',
      value: weights.map((one, at) => ({ ...one, weight: next[at] ?? one.weight })),
    });
  const nameOf = (index: number) => nameIn(competencies, weights[index]?.competency ?? '');
  return (
    <Section title="Weights" aside="share of the whole, and the fewest assessors">
      <div className="ed-weight-verbs">
        <span role="status" className="num">
          Sum {percent(sumOf(shares))}
          {problem ? <span className="warn-text"> · {problem}</span> : null}
        </span>
        <Button onClick={() => share(equalShares(weights.length))} disabled={weights.length === 0}>
          Make them equal
        </Button>
        <Button onClick={() => share(scaledShares(shares))} disabled={problem === null}>
          Scale to 100 %
        </Button>
      </div>
      <SortableRows
        list="weights"
        one="weight"
        nameOf={nameOf}
        empty="Nothing is weighed yet."
        className="ed-weights"
        adder={
          <AddCompetency
            taken={weights.map(({ competency }) => competency)}
            onAdd={(competency) =>
              dispatch({
                do: 'insert',
                list: 'weights',
                item: { competency, weight: 0, minAssessors: 1 },
              })
            }
          />
        }
      >
        {(path, index) => (
          <div className="ed-weight">
            <span className="strong" data-at={`${path}.competency`} tabIndex={-1}>
              {nameOf(index)}
            </span>
            <span className="ed-weight-bar" aria-hidden="true">
              <span style={{ width: `${((shares[index] ?? 0) / largest) * 100}%` }} />
            </span>
            <NumberAt
              at={`${path}.weight`}
              label={
                <>
                  Weight<span className="visually-hidden"> of {nameOf(index)}, percent</span>
                </>
              }
              min={0}
              max={100}
              step={0.5}
              scale={100}
              unit="%"
            />
            <NumberAt
              at={`${path}.minAssessors`}
              label={
                <>
                  Assessors<span className="visually-hidden"> of {nameOf(index)}, at least</span>
                </>
              }
              min={1}
              max={20}
              unit={(weights[index]?.minAssessors ?? 1) === 1 ? 'assessor' : 'assessors'}
            />
          </div>
        )}
      </SortableRows>
    </Section>
  );
}
