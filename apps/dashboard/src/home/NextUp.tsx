import type { ReactNode } from 'react';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { MyRound, OwedScorecard } from '@debrief/web-data';
import {
  AI_POLICY,
  clockRange,
  due,
  duration,
  otherSide,
  sameDay,
  SEAT_ROLE,
  slot,
} from '../layout';
import { paths } from '../layout/paths';
import { attentionPath, attentionVerb } from './attention-words';
import type { NextThing } from './next-thing';

interface NextUpProps {
  readonly next: NextThing;
  readonly now: Date;
  readonly zone: string;
}

/** The banner on top: one thing, one button. */
export function NextUp({ next, now, zone }: NextUpProps) {
  switch (next.kind) {
    case 'round':
      return <NextRound round={next.round} now={now} zone={zone} />;
    case 'owed':
      return <NextOwed owed={next.owed} now={now} zone={zone} />;
    case 'attention':
      return (
        <Banner
          lead={null}
          title={next.item.text}
          action={
            <NextButton to={attentionPath(next.item)} label={attentionVerb(next.item.kind)} />
          }
        >
          {next.item.candidateName} · {next.item.jobTitle}
        </Banner>
      );
    case 'nothing':
      return null;
  }
}

interface BannerProps {
  readonly lead: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
}

function Banner({ lead, title, children, action }: BannerProps) {
  return (
    <section className={lead ? 'next-up' : 'next-up next-up-plain'} aria-label="Next">
      {lead}
      <div>
        <h2>{title}</h2>
        <p className="num">{children}</p>
      </div>
      <div className="actions">{action}</div>
    </section>
  );
}

function NextButton({ to, label }: { readonly to: string; readonly label: string }) {
  return (
    <Button component={Link} to={to} variant="contained" color="primary">
      {label}
    </Button>
  );
}

function NextRound({
  round,
  now,
  zone,
}: {
  readonly round: MyRound;
  readonly now: Date;
  readonly zone: string;
}) {
  const ms = new Date(round.startsAt).getTime() - now.getTime();
  const running = ms <= 0;
  const theirs = otherSide(round.startsAt, round.endsAt, zone, round.candidate.timeZone);
  const when = sameDay(round.startsAt, now, zone)
    ? clockRange(round.startsAt, round.endsAt, zone)
    : slot(round.startsAt, round.endsAt, zone, now);
  const firstName = round.candidate.name.split(' ')[0] ?? round.candidate.name;
  return (
    <Banner
      lead={
        <p className="next-in num">
          {running ? 'runs since' : 'starts in'}
          <b>{duration(ms)}</b>
        </p>
      }
      title={`${round.name} with ${round.candidate.name}`}
      action={
        <NextButton
          to={round.hasDraft ? paths.scorecard(round.seatId) : paths.kit(round.seatId)}
          label={round.hasDraft ? 'Continue' : 'Open kit'}
        />
      }
    >
      {when}
      {theirs ? `, for ${firstName} ${theirs}` : ''} · {SEAT_ROLE[round.role].toLowerCase()} ·{' '}
      {AI_POLICY[round.aiPolicy]}
      {round.kitOpenedAt || round.hasDraft ? '' : ' · kit ready, not opened yet'}
    </Banner>
  );
}

function NextOwed({
  owed,
  now,
  zone,
}: {
  readonly owed: OwedScorecard;
  readonly now: Date;
  readonly zone: string;
}) {
  const state = owed.dueAt ? due(owed.dueAt, now) : null;
  return (
    <Banner
      lead={
        state ? (
          <p className={state.late ? 'next-in next-late num' : 'next-in num'}>
            {state.late ? 'late by' : 'due in'}
            <b>{state.text.replace(/^(late by|in) /, '')}</b>
          </p>
        ) : null
      }
      title={`Scorecard for ${owed.candidateName}`}
      action={
        <NextButton
          to={paths.scorecard(owed.seatId)}
          label={owed.draftSavedAt ? 'Continue' : 'Write it'}
        />
      }
    >
      {owed.roundName} · {owed.jobTitle}
      {owed.startsAt && owed.endsAt ? ` · ${slot(owed.startsAt, owed.endsAt, zone, now)}` : ''}
    </Banner>
  );
}
