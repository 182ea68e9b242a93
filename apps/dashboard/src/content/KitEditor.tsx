import { useState } from 'react';
import { Button } from '@mui/material';
import type { KitBody } from '@debrief/domain';
import { Section } from '../layout';
import { nameIn, useBank } from './BankContext';
import { useEditor } from './EditorContext';
import { CheckAt, NumberAt, SelectAt, TextAt } from './fields';
import { PickAt } from './PickAt';
import { LinesAt } from './LinesAt';
import { QuestionPicker } from './QuestionPicker';
import { SortableRows } from './SortableRows';
import { ROUND_KIND_CHOICES } from './words';

/** What the interviewer gets before the round. */
export function KitEditor({ body }: { readonly body: KitBody }) {
  const { competencies } = useBank();
  return (
    <>
      <Section title="Kit">
        <div className="ed-form">
          <TextAt at="title" label="Title" />
          <SelectAt at="roundKind" label="Kind of round" choices={ROUND_KIND_CHOICES} />
          <TextAt at="purpose" className="ed-wide" label="Purpose" long rows={2} />
          <PickAt
            at="focusCompetencies"
            className="ed-wide"
            label="Focus competencies"
            addLabel="Add a competency"
            choices={competencies}
          />
          <CheckAt
            at="capturesStar"
            label="Answers are written down as situation, task, action, result"
          />
        </div>
      </Section>
      <Plan body={body} />
      <Questions body={body} />
      <div className="ed-pair">
        <Section title="Do">
          <LinesAt at="doList" one="do" addLabel="Add a line" empty="None yet." />
        </Section>
        <Section title="Do not">
          <LinesAt at="dontList" one="do not" addLabel="Add a line" empty="None yet." />
        </Section>
      </div>
    </>
  );
}

/** Sections of the hour; their sum stands beside the lengths of the rounds that use the kit. */
function Plan({ body }: { readonly body: KitBody }) {
  const { uses } = useBank();
  const sum = body.plan.reduce((total, { minutes }) => total + minutes, 0);
  const rounds = uses.filter(({ kitKey }) => kitKey === body.key);
  const other = rounds.filter(({ minutes }) => minutes !== sum);
  return (
    <Section title="Plan of the round" aside={<span aria-live="polite">{sum} min in all</span>}>
      {other.length > 0 ? (
        <p className="note-quiet ed-lead">
          {other.map(({ where, minutes }) => `${where} takes ${minutes} min`).join(', ')}.
        </p>
      ) : rounds.length > 0 ? (
        <p className="dim small ed-lead">As long as every round that uses this kit.</p>
      ) : null}
      <SortableRows
        list="plan"
        one="section"
        nameOf={(index) => body.plan[index]?.title ?? ''}
        make={() => ({ title: '', minutes: 10 })}
        className="ed-plan"
      >
        {(path) => (
          <div className="ed-plan-row">
            <TextAt at={`${path}.title`} label="Section" />
            <NumberAt at={`${path}.minutes`} label="Minutes" min={1} max={480} unit="min" />
          </div>
        )}
      </SortableRows>
    </Section>
  );
}

function Questions({ body }: { readonly body: KitBody }) {
  const { questions } = useBank();
  const { dispatch } = useEditor();
  const [picking, setPicking] = useState(false);
  return (
    <Section title="Questions" aside="in the order of the kit">
      <SortableRows
        list="questionKeys"
        one="question"
        nameOf={(index) => nameIn(questions, body.questionKeys[index] ?? '')}
        empty="No question is offered yet."
        adder={<Button onClick={() => setPicking(true)}>Pick from the bank</Button>}
      >
        {(path, index) => (
          <p className="ed-named" data-at={path} tabIndex={-1}>
            {nameIn(questions, body.questionKeys[index] ?? '')}
          </p>
        )}
      </SortableRows>
      {picking ? (
        <QuestionPicker
          roundKind={body.roundKind}
          chosen={body.questionKeys}
          onClose={() => setPicking(false)}
          onPick={(keys) => {
            dispatch({ do: 'set', at: 'questionKeys', value: keys });
            setPicking(false);
          }}
        />
      ) : null}
    </Section>
  );
}
