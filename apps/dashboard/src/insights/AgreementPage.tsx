import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { Agreement, DebriefDataProvider, RoundKind, SeverityFit } from '@debrief/web-data';
import {
  AsyncState,
  choices,
  count,
  dayAndClock,
  Empty,
  Facts,
  Page,
  ROUND_KIND,
  Section,
  useCan,
  useZone,
} from '../layout';
import { AgreementTable } from './AgreementTable';
import { fitWords, plain } from './agreement-words';
import { Habits } from './Habits';
import './insights.css';

/** How far interviewers agree, what the severity model learnt, and how each rates by habit. */
export function AgreementPage() {
  const mayRead = useCan('agreement', 'list');
  return (
    <Page title="Agreement" aside="closed loops only">
      {mayRead ? <AgreementSections /> : null}
      <Habits />
    </Page>
  );
}

function AgreementSections() {
  const [kind, setKind] = useState<RoundKind | null>(null);
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'agreement', kind],
    staleTime: 60_000,
    queryFn: ({ signal }) => provider.agreement(kind, { signal }),
  });
  return (
    <>
      <Section
        title="How far interviewers agree"
        aside={
          query.data
            ? `${count(query.data.ratings, 'rating')}, ${count(query.data.loops, 'closed loop')}`
            : null
        }
      >
        <TextField
          select
          size="small"
          label="Kind of round"
          className="agree-kind"
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          value={kind ?? ''}
          onChange={({ target }) => setKind((target.value || null) as RoundKind | null)}
        >
          <MenuItem value="">All rounds</MenuItem>
          {choices(ROUND_KIND).map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <AsyncState query={query} what="statistic">
          {(found) => <Found found={found} />}
        </AsyncState>
      </Section>
      {query.data ? <Severity fit={query.data.fit ?? null} /> : null}
    </>
  );
}

function Found({ found }: { readonly found: Agreement }) {
  if (found.competencies.length === 0)
    return (
      <Empty title="Nothing to compare yet">
        Agreement is counted once loops are decided or stopped and nobody owes a scorecard on them.
      </Empty>
    );
  return (
    <>
      <AgreementTable lines={found.competencies} fewest={found.fewest} />
      <Reading fewest={found.fewest} />
    </>
  );
}

function Reading({ fewest }: { readonly fewest: number }) {
  return (
    <details className="agree-reading">
      <summary>How to read this</summary>
      <dl>
        <dt>Alpha</dt>
        <dd>
          Krippendorff’s alpha over ordered levels: 1 when everybody gives the same, 0 when they
          agree no more than chance would have it. The line is its 90 % interval: in nine of ten
          seasons like this one alpha would lie inside.
        </dd>
        <dt>ICC</dt>
        <dd>
          The share of the differences between ratings that candidates make: of one rating, and of
          the mean of a panel of the usual size. The rest is interviewers and chance.
        </dd>
        <dt>Kappa</dt>
        <dd>
          Agreement of two people beyond chance, over all pairs who rated the same; two levels apart
          weighs four times as much as one.
        </dd>
        <dt>For 0.8</dt>
        <dd>
          Interviewers until the mean of their ratings would rank candidates with a reliability of
          0.8. A dash: no number of them would, for here candidates hardly differ.
        </dd>
      </dl>
      <p className="dim">
        Shadows, practice and ratings without evidence are left out. With fewer than {fewest}{' '}
        candidates whom two people rated, no number is shown: it would say more of chance.
      </p>
    </details>
  );
}

function Severity({ fit }: { readonly fit: SeverityFit | null }) {
  const zone = useZone();
  if (!fit)
    return (
      <Section title="Severity">
        <Empty title="Nothing is fitted yet">
          The first fit is made within minutes, then one every night.
        </Empty>
      </Section>
    );
  const level = (value: number | null | undefined) =>
    typeof value === 'number' ? `${plain(value)} levels` : null;
  return (
    <Section title="Severity" aside={`fit ${fit.number}, ${dayAndClock(fit.fittedAt, zone)}`}>
      <p className="agree-fit">{fitWords(fit)}</p>
      <Facts
        items={[
          ['Candidates differ by', level(fit.candidateSpread)],
          ['Habits differ by', level(fit.habitSpread)],
          ['The rest, by chance', level(fit.restSpread)],
          ['Gain in likelihood', plain(fit.gain, 1)],
          ['Interviewers for 0.8', fit.needed ? String(fit.needed) : null],
          ['Panels', fit.panels > 1 ? panelWords(fit.panels) : null],
        ]}
      />
    </Section>
  );
}

function panelWords(panels: number): string {
  return `${panels} groups of interviewers who never rated the same; between them nothing is compared`;
}
