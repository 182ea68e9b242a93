import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { DueLabel } from '@debrief/web-ui';
import { useQuery } from '@tanstack/react-query';
import { myFiledScorecards, type MyFiledScorecard, type OwedScorecard } from '@debrief/web-data';
import {
  AsyncState,
  dayAndClock,
  due,
  Empty,
  Page,
  ROUND_KIND,
  Section,
  useAsk,
  useNow,
  useZone,
} from '../layout';
import { ArchivedDrafts } from './ArchivedDrafts';

function progressWords(card: OwedScorecard, zone: string): string {
  if (!card.draftSavedAt) return 'Not started';
  return `${card.ratingsSettled} of ${card.ratingsTotal} settled, saved ${dayAndClock(card.draftSavedAt, zone)}`;
}

function OwedRow({
  card,
  zone,
  now,
}: {
  readonly card: OwedScorecard;
  readonly zone: string;
  readonly now: Date;
}) {
  const held = card.endsAt !== null && card.endsAt !== undefined && new Date(card.endsAt) < now;
  const left = card.dueAt ? due(card.dueAt, now) : null;
  return (
    <li className="sc-list-row">
      <div>
        <Link className="title" to={`/scorecards/${card.seatId}`}>
          {card.candidateName} · {card.roundName}
        </Link>
        <p className="dim small">
          {ROUND_KIND[card.kind]}, {card.jobTitle}
        </p>
      </div>
      <p className="num small">{progressWords(card, zone)}</p>
      <p className="small">
        {left && held ? (
          <DueLabel text={left.late ? left.text : `due ${left.text}`} late={left.late} />
        ) : null}
        {!held && card.startsAt ? (
          <span className="num dim">Round on {dayAndClock(card.startsAt, zone)}</span>
        ) : null}
        {!card.startsAt ? <span className="dim">Not scheduled yet</span> : null}
      </p>
      <Button
        className="above"
        component={Link}
        to={`/scorecards/${card.seatId}`}
        tabIndex={-1}
        aria-hidden
      >
        {card.draftSavedAt ? 'Go on' : held ? 'Write it' : 'Prepare'}
      </Button>
    </li>
  );
}

function FiledRow({ card, zone }: { readonly card: MyFiledScorecard; readonly zone: string }) {
  return (
    <li className="sc-list-row">
      <div>
        <Link className="title" to={`/scorecards/${card.seatId}`}>
          {card.candidateName} · {card.roundName}
        </Link>
        <p className="dim small">
          {ROUND_KIND[card.kind]}, {card.jobTitle}
        </p>
      </div>
      <p className="dim small num">
        {card.startsAt ? `Round on ${dayAndClock(card.startsAt, zone)}` : ''}
      </p>
      <p className="small num">Filed {dayAndClock(card.filedAt, zone)}</p>
    </li>
  );
}

/** What the reader filed, for reading it again and amending it. */
function Filed({ zone }: { readonly zone: string }) {
  const filed = useQuery({
    queryKey: ['debrief', 'my-filed'],
    queryFn: ({ signal }) => myFiledScorecards({ signal }),
  });
  return (
    <Section title="Filed" aside={filed.data ? `${filed.data.length}` : undefined}>
      <AsyncState query={filed} what="list" lines={3}>
        {(cards) => (
          <>
            {cards.length === 0 ? <p className="sc-none dim">You have filed none yet.</p> : null}
            <ul className="rows">
              {cards.map((card) => (
                <FiledRow key={card.seatId} card={card} zone={zone} />
              ))}
            </ul>
          </>
        )}
      </AsyncState>
    </Section>
  );
}

/** Your scorecards: what you owe, the latest due first, and what you filed. */
export function ScorecardList() {
  const work = useAsk('myWork');
  const zone = useZone();
  const now = useNow();
  return (
    <Page
      title="Scorecards"
      aside="Yours only. Others’ open to you once you have filed what you owe."
    >
      <AsyncState query={work} what="list">
        {({ owed }) => {
          const ended = (card: OwedScorecard) =>
            card.endsAt && new Date(card.endsAt) < now ? 0 : 1;
          const sorted = [...owed].sort(
            (a, b) =>
              ended(a) - ended(b) ||
              (a.dueAt ?? a.startsAt ?? '9').localeCompare(b.dueAt ?? b.startsAt ?? '9'),
          );
          if (owed.length === 0) {
            return (
              <Empty title="You owe no scorecard">
                One appears here when a recruiter gives you a seat on a round.
              </Empty>
            );
          }
          return (
            <Section title="Owed" aside={`${owed.length}`}>
              <ul className="rows">
                {sorted.map((card) => (
                  <OwedRow key={card.seatId} card={card} zone={zone} now={now} />
                ))}
              </ul>
            </Section>
          );
        }}
      </AsyncState>
      <Filed zone={zone} />
      <ArchivedDrafts zone={zone} />
    </Page>
  );
}
