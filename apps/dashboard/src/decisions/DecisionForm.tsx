import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { enumerated } from '@debrief/web-ui';
import type {
  DebriefDataProvider,
  DecisionOutcome,
  DecisionOutlook,
  DecisionRecord,
  Packet,
} from '@debrief/web-data';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useLeaveGuard } from '../rounds/useLeaveGuard';
import { useVerb } from '../rounds/useVerb';
import { OUTCOME, standsInTheWay } from './decision';
import { dissentWords, goesWithWords } from './record-words';
import { ReviewDialog } from './ReviewDialog';
import { SegmentedChoice } from './SegmentedChoice';
import { useDecisionDraft } from './useDecisionDraft';

const OUTCOMES = (Object.keys(OUTCOME) as DecisionOutcome[]).map((value) => ({
  value,
  text: OUTCOME[value],
}));

/** What goes with each outcome, as the server works it out. */
function useOutlook(packet: Packet) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: ['debrief', 'decision-outlook', packet.loopId, packet.contentVersion],
    queryFn: ({ signal }) => provider.decisionOutlook(packet.loopId, { signal }),
  });
}

interface GoesWithProps {
  readonly outlook: DecisionOutlook | undefined;
  readonly record: DecisionRecord | undefined;
  readonly outcome: DecisionOutcome | null;
}

/** Dissent and open matters: shown, never edited here. */
function GoesWith({ outlook, record, outcome }: GoesWithProps) {
  if (!outlook || !outcome)
    return <p className="dim small">Choose a decision to see what goes with it.</p>;
  const needed = outlook.needsApproval.includes(outcome);
  const to = needed
    ? `Then to ${enumerated(outlook.groups.map(({ name }) => name))} for approval, and`
    : 'Then';
  return (
    <>
      <div>
        <span className="pk-label">
          Dissent <span className="dim">not yours to edit</span>
        </span>
        {record && record.dissent.length > 0 ? (
          <ul className="dc-plain dc-dissent">
            {record.dissent.map((one) => (
              <li key={one.name}>{dissentWords(one)}</li>
            ))}
          </ul>
        ) : (
          <p className="dim small">Nobody sees it otherwise.</p>
        )}
      </div>
      <div>
        <span className="pk-label">Goes with it</span>
        <p className="small">
          {(record && goesWithWords(record)) ?? 'Nothing is open.'} {to} the memo goes to the panel.
        </p>
        {needed && outlook.unmet.length > 0 ? (
          <p role="alert" className="warn-text small">
            {enumerated(outlook.unmet)}: too few people are left who may approve. An admin has to
            change the approval flow.
          </p>
        ) : null}
      </div>
    </>
  );
}

type Typing = ReturnType<typeof useDecisionDraft>;

interface ChoicesProps {
  readonly typing: Typing;
  readonly levels: readonly string[];
  readonly missing: boolean;
}

/** What is decided and at which level; both are votes of their own in the debrief before. */
function Choices({ typing, levels, missing }: ChoicesProps) {
  const { draft, setOutcome, setLevel } = typing;
  const all = [...new Set([...levels, draft.level])];
  return (
    <div className="pk-form-line">
      <SegmentedChoice
        label="Decision"
        value={draft.outcome}
        choices={OUTCOMES}
        missing={missing}
        onChoose={setOutcome}
      />
      <SegmentedChoice
        label="Level"
        value={draft.level}
        choices={all.map((value) => ({ value, text: value }))}
        missing={false}
        onChoose={setLevel}
      />
    </div>
  );
}

interface WordsProps {
  readonly typing: Typing;
  /** Somebody tried to go on: what is missing is said. */
  readonly asked: boolean;
  readonly errors: Readonly<Record<string, string>>;
}

function Words({ typing, asked, errors }: WordsProps) {
  const { draft, setRationale, setMemo } = typing;
  const missing = (text: string, what: string) => (asked && text.trim() === '' ? what : undefined);
  const why =
    errors['rationale'] ??
    missing(draft.rationale, 'Say why. Everyone who opens the packet reads this.');
  const told = errors['memo'] ?? missing(draft.memo, 'Tell the panel what came of it.');
  return (
    <>
      <TextField
        label="Rationale"
        required
        multiline
        minRows={4}
        value={draft.rationale}
        onChange={(event) => setRationale(event.target.value)}
        error={Boolean(why)}
        helperText={why ?? 'What weighed most, what you know to be weak, what you would plan for.'}
      />
      <TextField
        label="Memo to the panel"
        required
        multiline
        minRows={3}
        value={draft.memo}
        onChange={(event) => setMemo(event.target.value)}
        error={Boolean(told)}
        helperText={told ?? 'Mailed to everybody whose scorecard counted, once it is final.'}
      />
    </>
  );
}

function useRecording(packet: Packet, onDone: () => void) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useVerb(provider.decidePacket, {
    done: 'PacketDecided',
    notice: 'The decision is recorded.',
    onDone,
  });
}

/** A named person decides, in writing, and looks once more before it is on the record. */
export function DecisionForm({ packet }: { readonly packet: Packet }) {
  const id = useId();
  const typing = useDecisionDraft(packet);
  const { draft } = typing;
  const [asked, setAsked] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  const outlook = useOutlook(packet).data;
  const record = outlook?.records.find(({ outcome }) => outcome === draft.outcome)?.record;
  const verb = useRecording(packet, () => {
    setReviewing(false);
    typing.clear();
  });
  useLeaveGuard(typing.typed && reviewing);
  const barred = standsInTheWay(packet, draft.outcome);
  const ready = draft.outcome !== null && draft.rationale.trim() !== '' && draft.memo.trim() !== '';
  const review = (event: React.FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (ready && !barred) setReviewing(true);
  };
  const send = () =>
    draft.outcome
      ? verb.send({
          loopId: packet.loopId,
          loopVersion: packet.loopVersion,
          outcome: draft.outcome,
          level: draft.level,
          rationale: draft.rationale,
          memo: draft.memo,
        })
      : undefined;
  return (
    <form className="pk-form" onSubmit={review} aria-labelledby={`${id}-title`} noValidate>
      <h2 id={`${id}-title`}>
        <span className="pk-n">7</span>Your decision
      </h2>
      <Choices
        typing={typing}
        levels={outlook?.levels ?? [packet.level]}
        missing={asked && !draft.outcome}
      />
      <Words typing={typing} asked={asked} errors={verb.errors} />
      <GoesWith outlook={outlook} record={record} outcome={draft.outcome} />
      {verb.message && !reviewing ? (
        <div role="alert" className="verb-refusal">
          <p>{verb.message}</p>
          <StaleRemedy problem={verb.problem} onClose={() => setAsked(false)} />
        </div>
      ) : null}
      <div className="pk-form-end">
        <span className={barred ? 'small' : 'dim small'} role="status">
          {barred ??
            'You see it all once more before it is recorded. A draft stays in this browser.'}
        </span>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={verb.busy || barred !== null}
        >
          Review the decision
        </Button>
      </div>
      {reviewing ? (
        <ReviewDialog
          packet={packet}
          draft={draft}
          outlook={outlook}
          record={record}
          busy={verb.busy}
          message={verb.message ?? Object.values(verb.errors)[0] ?? null}
          onClose={() => setReviewing(false)}
          onRecord={send}
        />
      ) : null}
    </form>
  );
}
