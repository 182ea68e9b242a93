import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { DebriefDataProvider, ImportRun } from '@debrief/web-data';
import { AsyncState, dayAndClock, Facts, NotFoundState, Section, useZone } from '../layout';
import { paths } from '../layout/paths';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { IMPORT_SOURCE, IMPORT_STATE, isMoving } from './exchange-words';
import { ImportCountsTable, UnknownFieldsTable } from './ImportTables';
import { ImportRows } from './ImportRows';
import { Progress } from './Progress';

const LOOK_AGAIN_MS = 1500;

/** One import: how far it is, what it would change, what it cannot take, and the word to go. */
export function ImportShow() {
  const { id = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'import', id],
    queryFn: ({ signal }) => provider.importRun(id, { signal }),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? LOOK_AGAIN_MS : false),
  });
  return (
    <AsyncState query={query} what="import">
      {(run) => (run ? <RunPage run={run} /> : <NotFoundState what="import" />)}
    </AsyncState>
  );
}

function RunPage({ run }: { readonly run: ImportRun }) {
  const zone = useZone();
  const moving = isMoving(run);
  return (
    <>
      <p className="small">
        <Link to={paths.imports}>All imports</Link>
      </p>
      <Section title={run.fileName || 'Import'}>
        <Facts
          items={[
            ['From', IMPORT_SOURCE[run.source]],
            [
              'State',
              <span className={run.state === 'FAILED' ? 'tag tag-late' : 'tag'}>
                {IMPORT_STATE[run.state]}
              </span>,
            ],
            ['Why', run.problem],
            ['Sent by', `${run.createdBy.name}, ${dayAndClock(run.createdAt, zone)}`],
            ['Ended', run.finishedAt ? dayAndClock(run.finishedAt, zone) : null],
          ]}
        />
        {moving ? <Progress label={IMPORT_STATE[run.state]} run={run} /> : null}
        <RunActions run={run} />
      </Section>
      <ImportCountsTable run={run} />
      <UnknownFieldsTable run={run} />
      {run.state === 'READING' || run.counts.length === 0 ? null : <ImportRows run={run} />}
    </>
  );
}

function RunActions({ run }: { readonly run: ImportRun }) {
  const [open, setOpen] = useState<'apply' | 'cancel' | null>(null);
  const close = () => setOpen(null);
  const changes = run.counts.reduce((sum, one) => sum + one.create + one.update, 0);
  const waiting = run.counts.reduce((sum, one) => sum + one.wait, 0);
  const mayRepeat = run.state === 'DONE' && waiting > 0;
  const mayCancel = run.state === 'READING' || run.state === 'CHECKED' || run.state === 'APPLYING';
  return (
    <>
      <div className="actions exchange-note">
        {run.state === 'CHECKED' && changes > 0 ? (
          <Button variant="contained" color="primary" onClick={() => setOpen('apply')}>
            Apply it
          </Button>
        ) : null}
        {mayRepeat ? <Button onClick={() => setOpen('apply')}>Try what waits again</Button> : null}
        {mayCancel ? <Button onClick={() => setOpen('cancel')}>Cancel the import</Button> : null}
      </div>
      {run.state === 'CHECKED' && changes === 0 ? (
        <p className="dim exchange-note">Nothing in it is new or changed.</p>
      ) : null}
      {open === 'apply' ? (
        <ApplyDialog run={run} changes={mayRepeat ? waiting : changes} onClose={close} />
      ) : null}
      {open === 'cancel' ? <CancelDialog run={run} onClose={close} /> : null}
    </>
  );
}

interface RunDialogProps {
  readonly run: ImportRun;
  readonly onClose: () => void;
}

function ApplyDialog({ run, changes, onClose }: RunDialogProps & { readonly changes: number }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.applyImport, {
    done: 'ImportApplying',
    notice: 'Applying. You may leave this page.',
    onDone: onClose,
  });
  const left = run.counts.reduce((sum, one) => sum + one.wait + one.error, 0);
  return (
    <VerbDialog
      title="Apply the import"
      verb="Apply it"
      busy={verb.busy}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => verb.send({ runId: run.id, version: run.version })}
    >
      <p>
        {run.state === 'DONE'
          ? `${changes.toLocaleString('en')} records that waited are tried again: those whose other record is here by now are taken.`
          : `${changes.toLocaleString('en')} records are created or changed.`}{' '}
        Nobody gets a mail from it.
      </p>
      {left > 0 && run.state !== 'DONE' ? (
        <p>
          {left.toLocaleString('en')} are left out: they have problems, or wait for a record that is
          not here yet. A later run takes them up.
        </p>
      ) : null}
    </VerbDialog>
  );
}

function CancelDialog({ run, onClose }: RunDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.cancelImport, {
    done: 'ImportCancelled',
    notice: 'Cancelled.',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="Cancel the import"
      verb="Cancel the import"
      busy={verb.busy}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => verb.send({ runId: run.id, version: run.version })}
    >
      <p>
        {run.state === 'APPLYING'
          ? 'What was applied so far stays; the rest is left out.'
          : 'Nothing was changed, and nothing will be.'}
      </p>
    </VerbDialog>
  );
}
