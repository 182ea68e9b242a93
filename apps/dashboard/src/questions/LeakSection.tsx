import { useState } from 'react';
import { Button, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, LeakReport, QuestionUse } from '@debrief/web-data';
import { Section, useMe, useZone } from '../layout';
import { ReasonField } from '../rounds/ReasonField';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { dateIn, LEAK } from './state-words';

/** Reports that the question is known outside, and what follows from them. */
export function LeakSection({ use }: { readonly use: QuestionUse }) {
  const roles = useMe()?.person.roles ?? [];
  const settles = roles.includes('RECRUITER') || roles.includes('ADMIN');
  const [open, setOpen] = useState<'report' | 'wake' | null>(null);
  const close = () => setOpen(null);
  const { key } = use.question;
  return (
    <Section title="Leaks">
      <div className="question-body">
        {use.leakReports.length === 0 ? (
          <p className="dim small">
            {settles ? 'Nobody has reported one.' : 'You have reported none.'}
          </p>
        ) : (
          <ul className="leak-rows">
            {use.leakReports.map((report) => (
              <LeakRow key={report.id} report={report} settles={settles} />
            ))}
          </ul>
        )}
        <div className="actions">
          <Button onClick={() => setOpen('report')}>Report a leak</Button>
          {settles && use.state.standing === 'RESTING' ? (
            <Button onClick={() => setOpen('wake')}>Wake it</Button>
          ) : null}
        </div>
      </div>
      {open === 'report' ? <ReportDialog questionKey={key} onClose={close} /> : null}
      {open === 'wake' ? <WakeDialog questionKey={key} onClose={close} /> : null}
    </Section>
  );
}

function LeakRow({ report, settles }: { readonly report: LeakReport; readonly settles: boolean }) {
  const zone = useZone();
  const [outcome, setOutcome] = useState<'CONFIRMED' | 'DISMISSED' | null>(null);
  return (
    <li>
      <p>
        <b>{LEAK[report.state]}</b> · {report.place}
      </p>
      <p className="small dim">
        {report.reportedBy.name}, {dateIn(report.reportedAt, zone)}
        {report.note ? ` · ${report.note}` : ''}
      </p>
      {report.settledBy && report.settledAt ? (
        <p className="small dim">
          {LEAK[report.state]} by {report.settledBy.name}, {dateIn(report.settledAt, zone)}
          {report.finding ? ` · ${report.finding}` : ''}
        </p>
      ) : null}
      {settles && report.state === 'OPEN' ? (
        <div className="actions">
          <Button size="small" onClick={() => setOutcome('CONFIRMED')}>
            Confirm and rest it
          </Button>
          <Button size="small" onClick={() => setOutcome('DISMISSED')}>
            Dismiss
          </Button>
        </div>
      ) : null}
      {outcome ? (
        <SettleDialog report={report} outcome={outcome} onClose={() => setOutcome(null)} />
      ) : null}
    </li>
  );
}

interface DialogProps {
  readonly questionKey: string;
  readonly onClose: () => void;
}

function ReportDialog({ questionKey, onClose }: DialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [place, setPlace] = useState('');
  const [note, setNote] = useState('');
  const verb = useVerb(provider.reportLeak, {
    done: 'LeakReported',
    notice: 'Reported. A recruiter looks at it.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="Report a leak"
      verb="Report it"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ key: questionKey, place, note })}
    >
      <p className="dim">Say where you found this question outside.</p>
      <TextField
        label="Where"
        value={place}
        required
        margin="dense"
        error={Boolean(verb.errors['place'])}
        helperText={verb.errors['place'] ?? 'A page, a forum, a person'}
        onChange={(event) => setPlace(event.target.value)}
      />
      <TextField
        label="Anything else"
        value={note}
        multiline
        minRows={2}
        margin="dense"
        error={Boolean(verb.errors['note'])}
        helperText={verb.errors['note'] ?? ' '}
        onChange={(event) => setNote(event.target.value)}
      />
    </VerbDialog>
  );
}

function SettleDialog({
  report,
  outcome,
  onClose,
}: {
  readonly report: LeakReport;
  readonly outcome: 'CONFIRMED' | 'DISMISSED';
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [finding, setFinding] = useState('');
  const confirms = outcome === 'CONFIRMED';
  const verb = useVerb(provider.settleLeak, {
    done: 'LeakSettled',
    notice: confirms ? 'Confirmed. The question rests.' : 'Dismissed.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title={confirms ? 'Confirm the report' : 'Dismiss the report'}
      verb={confirms ? 'Confirm and rest it' : 'Dismiss it'}
      busy={verb.busy}
      message={verb.errors['reportId'] ?? verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ reportId: report.id, outcome, finding })}
    >
      <p className="dim">
        {confirms
          ? 'Nobody can choose the question until somebody wakes it. Rounds that have it keep it.'
          : 'The question stays as it is.'}
      </p>
      <TextField
        label="What you found out"
        value={finding}
        multiline
        minRows={2}
        margin="dense"
        error={Boolean(verb.errors['finding'])}
        helperText={verb.errors['finding'] ?? ' '}
        onChange={(event) => setFinding(event.target.value)}
      />
    </VerbDialog>
  );
}

function WakeDialog({ questionKey, onClose }: DialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [reason, setReason] = useState('');
  const verb = useVerb(provider.wakeQuestion, {
    done: 'QuestionWoken',
    notice: 'It may be asked again.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="Wake the question"
      verb="Wake it"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ key: questionKey, reason })}
    >
      <ReasonField
        label="Why it may be asked again"
        hint="Stays on record"
        rows={2}
        value={reason}
        error={verb.errors['reason']}
        onChange={setReason}
      />
    </VerbDialog>
  );
}
