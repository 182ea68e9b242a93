import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, ImportedHistory, ImportedScorecard } from '@debrief/web-data';
import { RatingMark } from '@debrief/web-ui';
import '@debrief/web-ui/ui.css';
import { AsyncState, count, day, dayAndClock, fromKey, Sealed, Section, useZone } from '../layout';
import { isEmptyHistory, recommendationWords, systemName } from './imported-words';

/**
 * What other systems told about the candidate. It is asked for only when somebody opens it, since
 * reading others' feedback is recorded.
 */
export function ImportedSection({ candidateId }: { readonly candidateId: string }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [open, setOpen] = useState(false);
  const query = useQuery({
    queryKey: ['debrief', 'imported', candidateId],
    queryFn: ({ signal }) => provider.importedHistory(candidateId, { signal }),
    enabled: open,
    staleTime: Infinity,
  });
  return (
    <Section title="From earlier systems" aside="history; it counts nowhere">
      {open ? (
        <AsyncState query={query} lines={3}>
          {(history) => <History history={history} />}
        </AsyncState>
      ) : (
        <div className="candidate-aside">
          <p className="dim">
            Interviews and feedback that were brought in from another system. That you read them is
            recorded.
          </p>
          <div>
            <Button onClick={() => setOpen(true)}>Show them</Button>
          </div>
        </div>
      )}
    </Section>
  );
}

function History({ history }: { readonly history: ImportedHistory | null }) {
  if (!history) {
    return (
      <div className="candidate-aside">
        <Sealed title="Sealed to you">
          It opens once you have filed every scorecard you owe on this candidate.
        </Sealed>
      </div>
    );
  }
  if (isEmptyHistory(history))
    return <p className="dim candidate-aside">Nothing was brought in about this candidate.</p>;
  return (
    <>
      <ApplicationLines history={history} />
      <InterviewLines history={history} />
      {history.scorecards.map((card) => (
        <ImportedCard key={card.id} card={card} />
      ))}
    </>
  );
}

function ApplicationLines({ history }: { readonly history: ImportedHistory }) {
  const zone = useZone();
  if (history.applications.length === 0) return null;
  return (
    <ul className="rows plain" aria-label="Applications there">
      {history.applications.map((one) => (
        <li key={one.id}>
          <p>
            <span className="strong">{one.jobTitle}</span>{' '}
            <span className="dim small">{systemName(one.source)}</span>
          </p>
          <p className="small dim num">
            {[
              one.appliedAt ? `applied ${day(one.appliedAt, zone)}` : '',
              fromKey(one.status),
              one.stage,
              one.reason,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function InterviewLines({ history }: { readonly history: ImportedHistory }) {
  const zone = useZone();
  if (history.interviews.length === 0) return null;
  return (
    <ul className="rows plain" aria-label="Interviews there">
      {history.interviews.map((one) => (
        <li key={one.id}>
          <p>
            {one.name} <span className="dim small">{one.stage}</span>
          </p>
          <p className="small dim num">
            {[
              one.startsAt ? dayAndClock(one.startsAt, zone) : one.onDate,
              one.interviewers.map(({ name }) => name).join(', '),
              fromKey(one.state),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function ImportedCard({ card }: { readonly card: ImportedScorecard }) {
  const zone = useZone();
  const author = card.author?.name ?? card.authorName;
  return (
    <details className="imported-card">
      <summary>
        <span className="strong">{card.roundName}</span> by {author}: {recommendationWords(card)}{' '}
        <span className="dim small num">
          {systemName(card.source)}
          {card.submittedAt ? `, ${day(card.submittedAt, zone)}` : ''}
        </span>
      </summary>
      {card.summary ? <p className="prose">{card.summary}</p> : null}
      {card.ratings.length > 0 ? (
        <ul className="imported-ratings" aria-label={count(card.ratings.length, 'rating')}>
          {card.ratings.map((one) => (
            <li key={`${one.group} ${one.name}`}>
              <RatingMark value={one.rating ?? null} small />
              <span>
                {one.name} <span className="dim small">there: {fromKey(one.original)}</span>
                {one.note ? <span className="prose imported-note">{one.note}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {card.answers.map((one) => (
        <div key={one.question}>
          <p className="small dim">{one.question}</p>
          <p className="prose">{one.answer}</p>
        </div>
      ))}
      {card.privateNotes ? (
        <p className="prose">
          <span className="tag">private there</span> {card.privateNotes}
        </p>
      ) : null}
    </details>
  );
}
