import { useRef, useState, type FormEvent } from 'react';
import { Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import {
  newKey,
  problemMessage,
  type ContentFileResult,
  type DebriefDataProvider,
} from '@debrief/web-data';
import { Page, Section, useCan } from '../layout';
import type { Type } from './bodies';
import { ImportOutcome } from './ImportOutcome';
import { breakingOf, wouldWrite, yamlPath, yamlPathOfTypes } from './transfer';
import { contentPaths, TYPES } from './words';

/** The library as files: out for anybody who reads it, in again for those who edit it. */
export function TransferPage() {
  const may = useCan('content', 'edit');
  return (
    <Page
      title={may ? 'Import and export' : 'Export'}
      above={<Link to={contentPaths.list()}>Library</Link>}
    >
      <ExportSection />
      {may ? <ImportSection /> : null}
    </Page>
  );
}

function ExportSection() {
  const [chosen, setChosen] = useState<readonly Type[]>(TYPES.map(({ type }) => type));
  const all = chosen.length === TYPES.length;
  const none = chosen.length === 0;
  return (
    <Section title="Take out" aside="YAML, the latest versions in use">
      <div className="cv-export">
        <fieldset>
          <legend className="visually-hidden">What the file holds</legend>
          {TYPES.map(({ type, many }) => (
            <FormControlLabel
              key={type}
              control={
                <Checkbox
                  checked={chosen.includes(type)}
                  onChange={(event) =>
                    setChosen((old) =>
                      event.target.checked ? [...old, type] : old.filter((one) => one !== type),
                    )
                  }
                />
              }
              label={many}
            />
          ))}
        </fieldset>
        <Button
          component="a"
          href={none ? undefined : all ? yamlPath() : yamlPathOfTypes(chosen)}
          download="debrief-content.yaml"
          disabled={none}
        >
          Download the file
        </Button>
      </div>
      <p className="dim small">A single item has its own button on its page.</p>
    </Section>
  );
}

/** What one GraphQL request carries with room to spare, in bytes; more goes as a file. */
const REQUEST_BYTES = 180_000;

interface Sending {
  readonly dryRun: boolean;
  readonly note: string;
  readonly key: string;
}

async function sendContent(
  provider: DebriefDataProvider,
  file: Blob,
  { dryRun, note, key }: Sending,
): Promise<ContentFileResult> {
  if (file.size > REQUEST_BYTES) return provider.sendContentFile(file, { dryRun, note });
  const yaml = await file.text();
  return provider.importContent({
    yaml,
    dryRun,
    note: note === '' ? null : note,
    idempotencyKey: key,
  });
}

interface Tried {
  readonly file: Blob;
  readonly result: ContentFileResult;
}

/** A file on its way in: tried first, taken when somebody says so. */
function useTakingIn() {
  const provider = useDataProvider<DebriefDataProvider>();
  const client = useQueryClient();
  const [tried, setTried] = useState<Tried | null>(null);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const key = useRef(newKey());
  const send = useMutation({
    mutationFn: async ({ body, dryRun }: { readonly body: Blob; readonly dryRun: boolean }) => ({
      file: body,
      result: await sendContent(provider, body, { dryRun, note: note.trim(), key: key.current }),
    }),
    onSuccess: async (done) => {
      key.current = newKey();
      setTried(done);
      if (done.result.__typename === 'ContentImported' && !done.result.dryRun)
        await client.invalidateQueries();
    },
  });
  const result = tried?.result ?? null;
  const dry = result?.__typename === 'ContentImported' && result.dryRun ? result : null;
  const mustSay = dry !== null && breakingOf(dry).length > 0;
  return {
    result,
    dry,
    mustSay,
    note,
    setNote,
    busy: send.isPending,
    problem: missing ?? (send.error ? problemMessage(send.error) : null),
    forget: () => {
      setTried(null);
      setMissing(null);
      send.reset();
    },
    look: (body: Blob | null) => {
      setMissing(body ? null : 'Choose a file or paste one first.');
      if (body) send.mutate({ body, dryRun: true });
    },
    take: () => {
      const silent = mustSay && note.trim() === '';
      setMissing(silent ? 'Say why: some figures will no longer compare.' : null);
      if (tried && !silent) send.mutate({ body: tried.file, dryRun: false });
    },
  };
}

function ImportSection() {
  const [file, setFile] = useState<Blob | null>(null);
  const [text, setText] = useState('');
  const taking = useTakingIn();
  const { result, dry, forget } = taking;
  const given = file ?? (text.trim() === '' ? null : new Blob([text]));
  const look = (event: FormEvent) => {
    event.preventDefault();
    taking.look(given);
  };
  return (
    <Section title="Take in" aside="nothing changes before you say so">
      <form className="form cv-import" onSubmit={look} noValidate>
        <label className="cv-file">
          <span>File</span>
          <input
            type="file"
            accept=".yaml,.yml,application/yaml,text/yaml"
            onChange={(event) => {
              forget();
              setFile(event.target.files?.[0] ?? null);
            }}
          />
        </label>
        {file ? null : (
          <TextField
            label="Or paste it"
            value={text}
            onChange={(event) => {
              forget();
              setText(event.target.value);
            }}
            multiline
            minRows={3}
            maxRows={14}
          />
        )}
        {taking.problem ? (
          <p className="form-problem" role="alert">
            {taking.problem}
          </p>
        ) : null}
        <div className="actions">
          <Button
            type="submit"
            disabled={taking.busy}
            variant={dry ? 'outlined' : 'contained'}
            color={dry ? 'inherit' : 'primary'}
          >
            {taking.busy ? 'Reading' : 'Look what would change'}
          </Button>
        </div>
      </form>
      {result ? <ImportOutcome result={result} /> : null}
      {dry && wouldWrite(dry) ? (
        <TakeIn
          note={taking.note}
          mustSay={taking.mustSay}
          busy={taking.busy}
          onNote={taking.setNote}
          onTake={taking.take}
        />
      ) : null}
    </Section>
  );
}

interface TakeInProps {
  readonly note: string;
  readonly mustSay: boolean;
  readonly busy: boolean;
  readonly onNote: (note: string) => void;
  readonly onTake: () => void;
}

/** The way on after the look: a note for the versions, and the verb. */
function TakeIn({ note, mustSay, busy, onNote, onTake }: TakeInProps) {
  return (
    <div className="form cv-import">
      <TextField
        label={mustSay ? 'Why it changes' : 'Why it changes (as you like)'}
        value={note}
        required={mustSay}
        onChange={(event) => onNote(event.target.value)}
        helperText="Shown beside each version that this makes."
      />
      <div className="actions">
        <Button variant="contained" color="primary" disabled={busy} onClick={onTake}>
          {busy ? 'Taking it in' : 'Take it in'}
        </Button>
      </div>
    </div>
  );
}
