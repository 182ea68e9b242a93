import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, LoopRecord, SelfSchedulingOffer } from '@debrief/web-data';
import { AsyncState, cityOf, count, dayAndClock, useMe, useNow, useZone } from '../layout';
import { ANSWER_WORDS, isLive, standingWords } from './offer-words';
import { WithdrawDialog } from './WithdrawDialog';
import './selfschedule.css';

/** What the candidate was offered to choose from and what came of it, for those who run the loop. */
export function SelfSchedulePanel({ loop }: { readonly loop: LoopRecord }) {
  const mayRun = useMe()?.can.includes('manage_loops') ?? false;
  if (!mayRun || loop.isMock) return null;
  return <Panel loop={loop} />;
}

function Panel({ loop }: { readonly loop: LoopRecord }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'selfschedule', loop.id],
    queryFn: ({ signal }) => provider.selfScheduling(loop.id, { signal }),
  });
  return (
    <section className="lp-part self-panel" aria-label="Times the candidate may choose">
      <h2>Times the candidate may choose</h2>
      <AsyncState query={query} what="offer" lines={3}>
        {(offers) =>
          offers.length === 0 ? (
            <p className="dim small">
              Nothing is offered. Search for times on the scheduling desk and let{' '}
              {loop.candidate.name} choose among them.
            </p>
          ) : (
            <>
              {offers.map((offer) => (
                <OneOffer key={offer.id} offer={offer} name={loop.candidate.name} />
              ))}
            </>
          )
        }
      </AsyncState>
    </section>
  );
}

function OneOffer({ offer, name }: { readonly offer: SelfSchedulingOffer; readonly name: string }) {
  const [withdrawing, setWithdrawing] = useState(false);
  return (
    <div className="self-offer">
      <h3>{offer.stageName}</h3>
      <OfferFacts offer={offer} />
      <Answers offer={offer} />
      {isLive(offer) ? (
        <div className="self-acts">
          {offer.url ? <LinkActs url={offer.url} /> : null}
          <Button onClick={() => setWithdrawing(true)}>Withdraw</Button>
        </div>
      ) : null}
      {withdrawing ? (
        <WithdrawDialog offer={offer} name={name} onClose={() => setWithdrawing(false)} />
      ) : null}
    </div>
  );
}

function OfferFacts({ offer }: { readonly offer: SelfSchedulingOffer }) {
  const zone = useZone();
  const now = useNow();
  const { choices, expiresAt, opens, lastOpenedAt, cutoffHours, timeZone, state } = offer;
  const booked = choices.find((choice) => choice.booked);
  return (
    <ul className="self-facts small num">
      <li className={offer.expired || state === 'CANCELLED' ? 'warn-text' : undefined}>
        {standingWords(offer)}
        {booked ? `: ${dayAndClock(booked.startsAt, zone, now)}` : ''}
      </li>
      <li>
        {count(choices.length, 'choice')}, from {dayAndClock(choices[0]?.startsAt ?? '', zone, now)}
        ; read in {cityOf(timeZone)}
      </li>
      {state === 'OPEN' ? (
        <li>
          {offer.expired ? 'Closed' : 'Open until'} {dayAndClock(expiresAt, zone, now)}
        </li>
      ) : null}
      <li>Changes by the candidate until {count(cutoffHours, 'hour')} before</li>
      <li>
        {opens === 0 || !lastOpenedAt
          ? 'Not opened yet'
          : `Opened ${count(opens, 'time')}, last ${dayAndClock(lastOpenedAt, zone, now)}`}
      </li>
    </ul>
  );
}

function Answers({ offer }: { readonly offer: SelfSchedulingOffer }) {
  const zone = useZone();
  const now = useNow();
  if (offer.answers.length === 0) return null;
  return (
    <ol className="self-answers small num">
      {offer.answers.map(({ id, kind, words, windows, at }) => (
        <li key={id}>
          <b>{ANSWER_WORDS[kind]}</b> <span className="dim">{dayAndClock(at, zone, now)}</span>
          {words ? <p>{words}</p> : null}
          {windows.map(({ startsAt, endsAt }) => (
            <p key={startsAt}>
              {dayAndClock(startsAt, zone, now)} to {dayAndClock(endsAt, zone, now)}
            </p>
          ))}
          {kind === 'ARRANGE' ? <p className="dim">Interviewers do not see this.</p> : null}
        </li>
      ))}
    </ol>
  );
}

function LinkActs({ url }: { readonly url: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setSaid('Copied.');
    } catch {
      setSaid(url);
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>Copy the link</Button>
      <Button component="a" href={url} target="_blank" rel="noopener noreferrer">
        Look at it
      </Button>
      <span role="status" className="dim small self-said">
        {said}
      </span>
    </>
  );
}
