import type { BlueprintBody, BlueprintRound } from '@debrief/domain';
import { count, duration, Section } from '../layout';
import { nearestFirst, useBank } from './BankContext';
import { blankRound, blankStage, roundsOf } from './bodies';
import { NumberAt, SelectAt, TextAt } from './fields';
import { SortableRows } from './SortableRows';
import { WeightsEditor } from './WeightsEditor';
import {
  AI_POLICY_CHOICES,
  PATTERN_CHOICES,
  ROUND_KIND_CHOICES,
  SEAL_CHOICES,
  STAGE_KIND_CHOICES,
} from './words';

/** The plan of a loop: stages, their rounds, and what each competency weighs. */
export function BlueprintEditor({ body }: { readonly body: BlueprintBody }) {
  const rounds = roundsOf(body);
  const minutes = rounds.reduce((sum, round) => sum + round.durationMinutes, 0);
  const taken = rounds.map(({ key }) => key);
  return (
    <>
      <Section title="Blueprint">
        <div className="ed-form">
          <TextAt at="title" label="Title" />
          <SelectAt at="pattern" label="Company pattern" choices={PATTERN_CHOICES} />
          <TextAt at="description" className="ed-wide" label="Whom it suits" long rows={2} />
          <SelectAt at="seal" label="Others’ feedback opens" choices={SEAL_CHOICES} />
        </div>
      </Section>
      <Section
        title="Stages and rounds"
        aside={`${count(body.stages.length, 'stage')}, ${count(rounds.length, 'round')}, ${duration(minutes * 60_000)}`}
      >
        <SortableRows
          list="stages"
          one="stage"
          nameOf={(index) => body.stages[index]?.name ?? ''}
          make={() => blankStage(taken)}
          least={1}
          className="ed-stages"
        >
          {(path, index) => {
            const stage = body.stages[index];
            if (!stage) return null;
            return (
              <>
                <div className="ed-form ed-stage">
                  <TextAt at={`${path}.name`} label="Stage" />
                  <SelectAt
                    at={`${path}.kind`}
                    label="Step of the loop"
                    choices={STAGE_KIND_CHOICES}
                  />
                  <TextAt
                    at={`${path}.purpose`}
                    className="ed-wide"
                    label="What it settles"
                    long
                    rows={1}
                  />
                </div>
                <SortableRows
                  list={`${path}.rounds`}
                  one="round"
                  nameOf={(at) => stage.rounds[at]?.name ?? ''}
                  make={() => blankRound(stage.rounds.at(-1)?.kind ?? 'coding', taken)}
                  least={1}
                  className="ed-rounds"
                >
                  {(roundPath, at) => {
                    const round = stage.rounds[at];
                    return round ? <RoundFields path={roundPath} round={round} /> : null;
                  }}
                </SortableRows>
              </>
            );
          }}
        </SortableRows>
      </Section>
      <WeightsEditor weights={body.weights} />
    </>
  );
}

function RoundFields({ path, round }: { readonly path: string; readonly round: BlueprintRound }) {
  const { rubrics, kits } = useBank();
  return (
    <div className="ed-form ed-round" data-at={`${path}.key`} tabIndex={-1}>
      <TextAt at={`${path}.name`} label="Round" className="ed-round-name" />
      <SelectAt at={`${path}.kind`} label="Kind" choices={ROUND_KIND_CHOICES} />
      <NumberAt
        at={`${path}.durationMinutes`}
        label="Minutes"
        className="ed-round-minutes"
        min={5}
        max={480}
        step={5}
      />
      <SelectAt at={`${path}.aiPolicy`} label="Use of AI tools" choices={AI_POLICY_CHOICES} />
      <SelectAt
        at={`${path}.rubricKey`}
        label="Rubric"
        none="Choose a rubric"
        choices={nearestFirst(rubrics, round.kind)}
      />
      <SelectAt
        at={`${path}.kitKey`}
        label="Kit"
        none="Choose a kit"
        choices={nearestFirst(kits, round.kind)}
      />
    </div>
  );
}
