import { useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { DebriefDataProvider, RoundKind } from '@debrief/web-data';
import {
  AsyncState,
  dayAndClock,
  Empty,
  Page,
  ROUND_KIND,
  Section,
  useAsk,
  useCan,
  useZone,
} from '../layout';
import { useVerb } from '../rounds/useVerb';
import { EntryFields } from './EntryFields';
import { entryOf, entrySent, type PackEntry } from './pack-form';

/** Makes a pack of past scorecards: names out, gold in, every mark looked at. */
export function PackEdit() {
  const provider = useDataProvider<DebriefDataProvider>();
  const navigate = useNavigate();
  const admin = useCan('organisation', 'edit');
  const mine = useAsk('myTraining');
  const kinds = admin ? (Object.keys(ROUND_KIND) as RoundKind[]) : (mine.data?.trains ?? []);
  const [chosen, setChosen] = useState<RoundKind | null>(null);
  const [title, setTitle] = useState('');
  const [entries, setEntries] = useState<readonly PackEntry[]>([]);
  const kind = chosen ?? kinds[0];
  const verb = useVerb(provider.saveCalibrationPack, {
    done: 'CalibrationPackSaved',
    notice: 'The pack is published.',
    onDone: ({ packId }) => navigate(`/training/packs/${packId}`),
  });
  const put = (at: number, entry: PackEntry) =>
    setEntries((before) => before.map((one, index) => (index === at ? entry : one)));
  const publish = () => {
    if (kind)
      verb.send({
        title,
        roundKind: kind,
        state: 'PUBLISHED',
        version: 0,
        entries: entries.map(entrySent),
      });
  };
  return (
    <Page title="A calibration pack" above={<Link to="/training">Training</Link>}>
      <form
        noValidate
        className="training-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!verb.busy) publish();
        }}
      >
        {verb.message ? (
          <p role="alert" className="verb-refusal">
            {verb.message}
          </p>
        ) : null}
        <PackHead
          title={title}
          error={verb.errors['title']}
          kinds={kinds}
          kind={kind ?? ''}
          fixed={entries.length > 0}
          onTitle={setTitle}
          onKind={setChosen}
        />
        {entries.map((entry, at) => (
          <EntryFields
            key={entry.scorecardId}
            entry={entry}
            title={`Scorecard ${at + 1}`}
            errors={errorsOf(verb.errors, at)}
            onChange={(next) => put(at, next)}
            onRemove={() => setEntries((before) => before.filter((_, index) => index !== at))}
          />
        ))}
        {verb.errors['entries'] ? <p role="alert">{verb.errors['entries']}</p> : null}
        {kind ? (
          <Sources
            kind={kind}
            taken={new Set(entries.map(({ scorecardId }) => scorecardId))}
            onTake={(entry) => setEntries((before) => [...before, entry])}
          />
        ) : null}
        <div className="actions">
          <Button type="submit" variant="contained" color="primary" disabled={verb.busy}>
            {verb.busy ? 'Sending' : 'Publish the pack'}
          </Button>
          <Button onClick={() => navigate('/training')}>Cancel</Button>
        </div>
      </form>
    </Page>
  );
}

interface PackHeadProps {
  readonly title: string;
  readonly error: string | undefined;
  readonly kinds: readonly RoundKind[];
  readonly kind: RoundKind | '';
  /** Scorecards of one kind are in it already. */
  readonly fixed: boolean;
  readonly onTitle: (title: string) => void;
  readonly onKind: (kind: RoundKind) => void;
}

function PackHead({ title, error, kinds, kind, fixed, onTitle, onKind }: PackHeadProps) {
  return (
    <div className="training-fields">
      <TextField
        label="Name"
        required
        value={title}
        onChange={(event) => onTitle(event.target.value)}
        error={Boolean(error)}
        helperText={error}
      />
      <TextField
        select
        label="Kind of round"
        value={kind}
        disabled={fixed}
        onChange={(event) => onKind(event.target.value as RoundKind)}
      >
        {kinds.map((one) => (
          <MenuItem key={one} value={one}>
            {ROUND_KIND[one]}
          </MenuItem>
        ))}
      </TextField>
    </div>
  );
}

function errorsOf(errors: Readonly<Record<string, string>>, at: number): readonly string[] {
  return [
    ...new Set(
      Object.entries(errors)
        .filter(([path]) => path === `entries.${at}` || path.startsWith(`entries.${at}.`))
        .map(([, words]) => words),
    ),
  ];
}

function Sources({
  kind,
  taken,
  onTake,
}: {
  readonly kind: RoundKind;
  readonly taken: ReadonlySet<string>;
  readonly onTake: (entry: PackEntry) => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const [busy, setBusy] = useState<string | null>(null);
  const query = useQuery({
    queryKey: ['debrief', 'calibration-sources', kind],
    queryFn: ({ signal }) => provider.calibrationSources(kind, { signal }),
  });
  const take = async (scorecardId: string) => {
    setBusy(scorecardId);
    try {
      onTake(entryOf(await provider.calibrationDraft(scorecardId)));
    } finally {
      setBusy(null);
    }
  };
  return (
    <Section title="Scorecards of decided loops">
      <AsyncState query={query} lines={4}>
        {(sources) =>
          sources.length === 0 ? (
            <Empty title="None is open to you">
              A pack is made of filed scorecards of decided loops that you may read.
            </Empty>
          ) : (
            <ul className="training-rounds num">
              {sources
                .filter(({ scorecardId }) => !taken.has(scorecardId))
                .slice(0, 20)
                .map((one) => (
                  <li key={one.scorecardId}>
                    <span>
                      {one.candidateName}
                      <small>
                        {one.roundName} · {one.author} · {dayAndClock(one.submittedAt, zone)}
                      </small>
                    </span>
                    <Button disabled={busy !== null} onClick={() => void take(one.scorecardId)}>
                      Take it without names
                      <span className="visually-hidden">: {one.candidateName}</span>
                    </Button>
                  </li>
                ))}
            </ul>
          )
        }
      </AsyncState>
    </Section>
  );
}
