import { useEffect, useId, useState } from 'react';
import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type {
  ChoiceQuestion,
  DebriefDataProvider,
  QuestionChoice,
  RoundKind,
} from '@debrief/web-data';
import { AsyncState, choices, DIFFICULTY, fromKey, ROUND_KIND } from '../layout';
import { Marked } from './Marked';
import { isPicked, type Picks } from './pick-list';
import { StateBadge } from './StateBadge';
import { mayBeChosen } from './state-words';

const PAUSE_MS = 200;
const SHOWN = 30;

interface CandidateListProps {
  readonly choice: QuestionChoice;
  readonly picks: Picks;
  readonly onToggle: (choice: ChoiceQuestion) => void;
}

/** The kit's questions and the bank, searched while one types; each with what speaks against it. */
export function CandidateList({ choice, picks, onToggle }: CandidateListProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [text, setText] = useState('');
  const search = usePaused(text.trim());
  const [kind, setKind] = useState<RoundKind | ''>(choice.roundKind);
  const query = useQuery({
    queryKey: ['debrief', 'questionCandidates', choice.roundId, search, kind],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      provider.questionCandidates(
        { roundId: choice.roundId, search: search === '' ? null : search, roundKind: kind || null },
        SHOWN,
        null,
        { signal },
      ),
  });
  return (
    <section aria-label="Question bank" className="question-candidates">
      <div className="filters">
        <TextField
          type="search"
          label="Words in the question"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <KindField value={kind} onChange={setKind} />
      </div>
      <AsyncState query={query} lines={4}>
        {(page) => {
          const found = page.edges.map(({ node }) => node);
          const ofKit = search === '' ? choice.kit : [];
          const rest = found.filter(
            ({ question }) => !ofKit.some((one) => one.question.key === question.key),
          );
          if (ofKit.length + rest.length === 0)
            return <p className="dim small">Nothing matches. Try fewer words or all rounds.</p>;
          return (
            <>
              <ul className="candidate-rows">
                {[...ofKit, ...rest].map((one) => (
                  <CandidateRow
                    key={one.question.key}
                    candidate={one}
                    picked={isPicked(picks, one.question.key)}
                    onToggle={onToggle}
                  />
                ))}
              </ul>
              {page.pageInfo.hasNextPage ? (
                <p className="dim small">There are more. Search for what you have in mind.</p>
              ) : null}
            </>
          );
        }}
      </AsyncState>
    </section>
  );
}

function KindField({
  value,
  onChange,
}: {
  readonly value: RoundKind | '';
  readonly onChange: (kind: RoundKind | '') => void;
}) {
  const id = useId();
  return (
    <TextField
      select
      id={id}
      label="Round"
      value={value}
      onChange={(event) => onChange(event.target.value as RoundKind | '')}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">All rounds</MenuItem>
      {choices(ROUND_KIND).map(({ id: kind, name }) => (
        <MenuItem key={kind} value={kind}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function CandidateRow({
  candidate,
  picked,
  onToggle,
}: {
  readonly candidate: ChoiceQuestion;
  readonly picked: boolean;
  readonly onToggle: (choice: ChoiceQuestion) => void;
}) {
  const id = useId();
  const { question, state, why, inKit } = candidate;
  const open = picked || mayBeChosen(state);
  return (
    <li className={open ? undefined : 'barred'}>
      <label>
        <input
          type="checkbox"
          checked={picked}
          disabled={!open}
          aria-describedby={id}
          onChange={() => onToggle(candidate)}
        />
        <span className="candidate-title">
          {question.found ? <Marked parts={question.found.title} /> : question.title}
        </span>
      </label>
      <div className="candidate-facts small dim">
        {inKit ? <span className="question-badge kit">In the kit</span> : null}
        <span>
          {fromKey(question.topic)} · {DIFFICULTY[question.difficulty].toLowerCase()}
        </span>
      </div>
      <p id={id} className="small dim candidate-why">
        {state === 'FREE' ? question.tests : null}
        {state === 'FREE' ? null : (
          <>
            <StateBadge state={state} /> {why}
          </>
        )}
      </p>
    </li>
  );
}

/** The text once typing has paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
