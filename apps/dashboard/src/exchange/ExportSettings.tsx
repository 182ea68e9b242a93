import { useState, type FormEvent } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type {
  DebriefDataProvider,
  ExportContent,
  ExportFormat,
  ExportRun,
} from '@debrief/web-data';
import { AsyncState, dayAndClock, Section, useCan, useZone } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { isMoving, sizeOf } from './exchange-words';
import { EXPORT_CONTENT, EXPORT_FORMAT, EXPORT_STATE, formatsFor, hereOf } from './export-words';
import { Choice } from './ImportForm';
import { Progress } from './Progress';
import './exchange.css';

const LOOK_AGAIN_MS = 2000;
const FOR_ADMINS: readonly ExportContent[] = ['PEOPLE', 'AUDIT_TRAIL'];

/** Files for other systems: what you may read, as a file; large ones are made in the background. */
export function ExportSettings() {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'exports'],
    queryFn: ({ signal }) => provider.exportRuns({ signal }),
    refetchInterval: ({ state }) => (state.data?.some(isMoving) ? LOOK_AGAIN_MS : false),
  });
  return (
    <>
      <Section title="Take data out">
        <ExportForm />
      </Section>
      <Section title="Your exports" aside="kept for a day">
        <AsyncState query={query} lines={3}>
          {(runs) =>
            runs.length === 0 ? (
              <p className="dim exchange-note">You have made none yet.</p>
            ) : (
              <ul className="rows plain exchange-rows">
                {runs.map((run) => (
                  <li key={run.id}>
                    <ExportRow run={run} />
                  </li>
                ))}
              </ul>
            )
          }
        </AsyncState>
      </Section>
    </>
  );
}

function ExportForm() {
  const provider = useDataProvider<DebriefDataProvider>();
  const all = useCan('organisation', 'edit');
  const contents = (Object.keys(EXPORT_CONTENT) as ExportContent[]).filter(
    (content) => all || !FOR_ADMINS.includes(content),
  );
  const [content, setContent] = useState<ExportContent>('CANDIDATES');
  const [format, setFormat] = useState<ExportFormat>('CSV');
  const verb = useVerb(provider.makeExport, {
    done: 'ExportMade',
    onDone: ({ run }) => {
      if (run.downloadUrl) window.location.assign(hereOf(run.downloadUrl));
    },
  });
  const formats = formatsFor(content);
  const chosen = formats.includes(format) ? format : 'CSV';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    verb.send({ content, format: chosen });
  };
  const problem = verb.message ?? Object.values(verb.errors)[0];
  return (
    <form className="form exchange-form" onSubmit={submit} noValidate>
      <p className="dim">
        Exactly what you may read yourself, without pay and private notes. Each export is recorded.
      </p>
      <div className="form-row">
        <Choice
          label="What"
          value={content}
          options={EXPORT_CONTENT}
          only={contents}
          onChange={setContent}
        />
        <Choice
          label="As"
          value={chosen}
          options={EXPORT_FORMAT}
          only={formats}
          onChange={setFormat}
        />
      </div>
      {problem ? (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="actions">
        <Button type="submit" variant="contained" color="primary" disabled={verb.busy}>
          {verb.busy ? 'Preparing' : 'Export'}
        </Button>
      </div>
    </form>
  );
}

function ExportRow({ run }: { readonly run: ExportRun }) {
  const zone = useZone();
  return (
    <>
      <div>
        <p className="strong">{EXPORT_CONTENT[run.content]}</p>
        <p className="dim small num">
          {EXPORT_FORMAT[run.format]} · {run.total.toLocaleString('en')} rows
          {run.bytes > 0 ? ` · ${sizeOf(run.bytes)}` : ''} · {dayAndClock(run.createdAt, zone)}
        </p>
        {isMoving(run) ? <Progress label="Export" run={run} /> : null}
        {run.problem ? <p className="small">{run.problem}</p> : null}
      </div>
      <p className="small">
        <span className={run.state === 'FAILED' ? 'tag tag-late' : 'tag'}>
          {EXPORT_STATE[run.state]}
        </span>
      </p>
      {run.downloadUrl ? (
        <Button
          component="a"
          href={hereOf(run.downloadUrl)}
          download
          aria-label={`Download ${EXPORT_CONTENT[run.content]}`}
        >
          Download
        </Button>
      ) : (
        <span />
      )}
    </>
  );
}
