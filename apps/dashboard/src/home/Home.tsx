import {
  AsyncState,
  cityOf,
  clock,
  longDay,
  Page,
  sameDay,
  useAsk,
  useNow,
  useZone,
} from '../layout';
import type { MyWork } from '@debrief/web-data';
import { HomeCommittees } from '../committee/AskCommitteeLink';
import { VotesWaiting } from '../debrief/VotesWaiting';
import { OpenRepairs } from '../repairs/OpenRepairs';
import { HomeTraining } from '../training/HomeTraining';
import { ApprovalsToAnswer } from './ApprovalsToAnswer';
import { Attention } from './Attention';
import { CandidatesToTell } from './CandidatesToTell';
import { FlagsToRead } from './FlagsToRead';
import { MailTrouble } from './MailTrouble';
import { NextUp } from './NextUp';
import { Owed } from './Owed';
import { StartHere } from './StartHere';
import { SealedLoops } from './SealedLoops';
import { Later, Today } from './Today';
import { nextThing } from './next-thing';
import './home.css';

/** One order for every role: the next thing, what is owed, what is at risk. */
export function Home() {
  const zone = useZone();
  const now = useNow();
  const query = useAsk('myWork');
  return (
    <Page title={longDay(now, zone)} aside={`${clock(now, zone)} in ${cityOf(zone)}`}>
      <AsyncState query={query} lines={8}>
        {(work) => <HomeBody work={work} now={now} zone={zone} />}
      </AsyncState>
    </Page>
  );
}

interface HomeBodyProps {
  readonly work: MyWork;
  readonly now: Date;
  readonly zone: string;
}

function HomeBody({ work, now, zone }: HomeBodyProps) {
  const today = work.rounds.filter((round) => sameDay(round.startsAt, now, zone));
  const later = work.rounds.filter(
    (round) => !sameDay(round.startsAt, now, zone) && new Date(round.startsAt) > now,
  );
  const next = nextThing(work, now);
  const ownRounds = work.rounds.length > 0 || work.owed.length > 0 || work.sealedLoops.length > 0;
  const attention =
    work.attention.length > 0 ? (
      <Attention items={work.attention} now={now} wide={!ownRounds} />
    ) : null;
  return (
    <>
      <NextUp next={next} now={now} zone={zone} />
      <MailTrouble />
      <div className={attention && ownRounds ? 'columns home-columns' : 'home-columns'}>
        <div>
          {ownRounds || !attention ? (
            <Today rounds={today} next={next} now={now} zone={zone} />
          ) : null}
          <Owed owed={work.owed} now={now} zone={zone} />
          <VotesWaiting now={now} zone={zone} />
          <OpenRepairs loopId={null} />
          <ApprovalsToAnswer now={now} />
          <FlagsToRead now={now} />
          <CandidatesToTell now={now} />
          <HomeCommittees />
          {later.length > 0 ? <Later rounds={later} now={now} zone={zone} /> : null}
          <SealedLoops loops={work.sealedLoops} />
          <HomeTraining />
          {ownRounds ? null : (attention ?? <StartHere />)}
        </div>
        {ownRounds ? attention : null}
      </div>
    </>
  );
}
