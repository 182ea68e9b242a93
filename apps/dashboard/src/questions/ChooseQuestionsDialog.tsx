import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ChoiceQuestion, DebriefDataProvider, QuestionChoice } from '@debrief/web-data';
import { AsyncState } from '../layout';
import { ReasonField } from '../rounds/ReasonField';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { CandidateList } from './CandidateList';
import { PickedList } from './PickedList';
import { coolingPicks, moved, suggestion, toggled, type Picks } from './pick-list';
import './questions.css';

interface ChooseQuestionsDialogProps {
  readonly roundId: string;
  readonly onClose: () => void;
}

/** Chooses the questions of a round from its kit and the bank; what may not be asked says why. */
export function ChooseQuestionsDialog({ roundId, onClose }: ChooseQuestionsDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'questionChoice', roundId],
    queryFn: ({ signal }) => provider.questionChoice(roundId, { signal }),
  });
  if (query.data)
    return <ChoiceForm key={query.data.version} choice={query.data} onClose={onClose} />;
  return (
    <VerbDialog
      title="Choose questions"
      verb="Choose them"
      busy
      wide
      onClose={onClose}
      onSubmit={() => undefined}
    >
      <AsyncState query={query} what="round">
        {() => null}
      </AsyncState>
    </VerbDialog>
  );
}

function ChoiceForm({
  choice,
  onClose,
}: {
  readonly choice: QuestionChoice;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [picks, setPicks] = useState<Picks>(choice.chosen);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const verb = useVerb(provider.chooseQuestions, {
    done: 'QuestionsChosen',
    notice: 'The questions of the round are chosen.',
    onDone: onClose,
  });
  const cooling = coolingPicks(picks);
  const submit = () => {
    setAsked(true);
    if (cooling.length > 0 && reason.trim() === '') return;
    verb.send({
      roundId: choice.roundId,
      keys: picks.map(({ question }) => question.key),
      version: choice.version,
      overrideReason: cooling.length > 0 ? reason : null,
    });
  };
  const suggest = async () => setPicks(suggestion(choice, await bankOf(provider, choice)));
  const reasonError =
    verb.errors['overrideReason'] ??
    (asked && reason.trim() === '' ? 'Give the reason.' : undefined);
  return (
    <VerbDialog
      title={`Choose questions for ${choice.roundName}`}
      verb={picks.length === 0 && choice.chosen.length > 0 ? 'Go back to the kit' : 'Choose them'}
      busy={verb.busy}
      message={verb.errors['keys'] ?? verb.errors['roundId'] ?? verb.message}
      remedy={<Refusals problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={submit}
      wide
    >
      <PickedList
        picks={picks}
        fromKit={choice.chosen.length === 0}
        onMove={(key, by) => setPicks((now) => moved(now, key, by))}
        onDrop={(one) => setPicks((now) => toggled(now, one))}
        onSuggest={() => void suggest()}
      />
      {cooling.length > 0 ? (
        <ReasonField
          label="Why these are asked although they cool down"
          hint="Stays on record"
          rows={2}
          value={reason}
          error={reasonError}
          onChange={setReason}
        />
      ) : null}
      <CandidateList
        choice={choice}
        picks={picks}
        onToggle={(one: ChoiceQuestion) => setPicks((now) => toggled(now, one))}
      />
    </VerbDialog>
  );
}

/** The first page of the round's own kind: enough to fill up what the kit leaves open. */
async function bankOf(
  provider: DebriefDataProvider,
  choice: QuestionChoice,
): Promise<readonly ChoiceQuestion[]> {
  const of = { roundId: choice.roundId, search: null, roundKind: choice.roundKind };
  const page = await provider.questionCandidates(of, 100, null);
  return page.edges.map(({ node }) => node);
}

interface RefusalsProps {
  readonly problem: {
    readonly __typename: string;
    readonly refused?: readonly {
      readonly key: string;
      readonly title: string;
      readonly why: string;
    }[];
  } | null;
  readonly onClose: () => void;
}

/** Each refused question with its reason, or the newer state where somebody else was faster. */
function Refusals({ problem, onClose }: RefusalsProps) {
  if (!problem?.refused || problem.refused.length < 2)
    return <StaleRemedy problem={problem} onClose={onClose} />;
  return (
    <ul className="verb-list">
      {problem.refused.map(({ key, title, why }) => (
        <li key={key}>
          <b>{title}</b>: {why}
        </li>
      ))}
    </ul>
  );
}
