import { useState } from 'react';
import { Button, Checkbox, FormControlLabel } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { CommitteeDraft, DebriefDataProvider, RedactionField } from '@debrief/web-data';
import { AsyncState, count, Section, State } from '../layout';
import { problemMessage } from '@debrief/web-data';
import { AskWhom } from './AskWhom';
import { Finds, type Choices } from './Finds';
import { Paper } from './Paper';
import { WordsField } from './WordsField';
import { FIELD, FIELDS, termsIn } from './words';

/** What the draft is made of. */
export interface Wanted {
  readonly profile: readonly RedactionField[];
  readonly names: string;
  readonly schools: string;
  readonly employers: string;
}

const EVERYTHING: Wanted = { profile: FIELDS, names: '', schools: '', employers: '' };

/** Three steps: what to hide, what was found, who reads. */
export function AskForm({
  loopId,
  onDone,
}: {
  readonly loopId: string;
  readonly onDone: () => void;
}) {
  const [typed, setTyped] = useState<Wanted>(EVERYTHING);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  return (
    <>
      <Section title="1. What the paper hides">
        <form
          className="committee-form"
          onSubmit={(event) => {
            event.preventDefault();
            setWanted({ ...typed });
          }}
        >
          <Hidden typed={typed} onChange={setTyped} />
          <div className="actions">
            <Button type="submit" variant={wanted ? 'outlined' : 'contained'} color="primary">
              {wanted ? 'Search again' : 'Search the packet'}
            </Button>
            <Button onClick={onDone}>Cancel</Button>
          </div>
        </form>
      </Section>
      {wanted ? (
        <Drafted key={JSON.stringify(wanted)} loopId={loopId} wanted={wanted} onDone={onDone} />
      ) : null}
    </>
  );
}

function Hidden({
  typed,
  onChange,
}: {
  readonly typed: Wanted;
  readonly onChange: (typed: Wanted) => void;
}) {
  const toggle = (field: RedactionField) =>
    onChange({
      ...typed,
      profile: FIELDS.filter((one) =>
        one === field ? !typed.profile.includes(one) : typed.profile.includes(one),
      ),
    });
  const field = (key: 'names' | 'schools' | 'employers', label: string, hint: string) => (
    <WordsField
      label={label}
      hint={hint}
      rows={2}
      value={typed[key]}
      onChange={(value) => onChange({ ...typed, [key]: value })}
    />
  );
  return (
    <>
      <div className="committee-fields" role="group" aria-label="What to hide">
        {FIELDS.map((one) => (
          <FormControlLabel
            key={one}
            control={
              <Checkbox checked={typed.profile.includes(one)} onChange={() => toggle(one)} />
            }
            label={FIELD[one]}
          />
        ))}
      </div>
      {field(
        'names',
        'Other names of the candidate',
        'Nicknames, former names, other scripts; one a line',
      )}
      {field('schools', 'Schools', 'One a line')}
      {field('employers', 'Employers', 'One a line')}
    </>
  );
}

interface DraftedProps {
  readonly loopId: string;
  readonly wanted: Wanted;
  readonly onDone: () => void;
}

function Drafted({ loopId, wanted, onDone }: DraftedProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [choices, setChoices] = useState<Choices>({});
  const asked = {
    loopId,
    profile: [...wanted.profile],
    terms: {
      otherNames: termsIn(wanted.names),
      schools: termsIn(wanted.schools),
      employers: termsIn(wanted.employers),
    },
    choices: Object.entries(choices).map(([findId, replace]) => ({ findId, replace })),
  };
  const query = useQuery({
    queryKey: ['debrief', 'committee-draft', asked],
    queryFn: ({ signal }) => provider.committeeDraft(asked, { signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <AsyncState query={query} what="packet" lines={8}>
      {(draft) =>
        draft.__typename === 'CommitteeDraft' ? (
          <>
            <Found draft={draft} choices={choices} onChoose={setChoices} />
            <AskWhom asked={asked} draft={draft} onDone={onDone} />
          </>
        ) : (
          <State title="No paper can be made now" role="alert">
            {problemMessage(draft)}
          </State>
        )
      }
    </AsyncState>
  );
}

interface FoundProps {
  readonly draft: CommitteeDraft;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

function Found({ draft, choices, onChoose }: FoundProps) {
  const left = draft.finds.filter(
    ({ id, certainty }) => certainty === 'DOUBTFUL' && choices[id] === undefined,
  ).length;
  return (
    <Section
      title="2. What was found"
      aside={left === 0 ? count(draft.finds.length, 'find') : `${count(left, 'word')} to confirm`}
    >
      <Finds finds={draft.finds} choices={choices} onChoose={onChoose} />
      {draft.leftOver.length > 0 ? (
        <p role="alert">What is searched for would still stand in: {draft.leftOver.join('; ')}.</p>
      ) : null}
      <details>
        <summary>Read it as its readers will</summary>
        <Paper paper={draft.paper} />
      </details>
    </Section>
  );
}
