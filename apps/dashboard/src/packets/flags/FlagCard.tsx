import { useState } from 'react';
import { Button } from '@mui/material';
import { Icon, SEVERITY } from '@debrief/web-ui';
import type { Packet, PacketFlag } from '@debrief/web-data';
import { dayAndClock } from '../../layout';
import { isOpen } from '../packet-facts';
import { AdjudicateDialog } from './AdjudicateDialog';
import { AskReaderDialog } from './AskReaderDialog';
import { isAsked, PICTURE } from './flag-words';
import { FlagVoices } from './FlagVoices';
import { ReadFlagDialog } from './ReadFlagDialog';
import { Readings } from './Readings';

interface FlagCardProps {
  readonly packet: Packet;
  readonly flag: PacketFlag;
  readonly zone: string;
  readonly personId: string | undefined;
  readonly mayAdjudicate: boolean;
}

type Doing = 'CLEARED' | 'UPHELD' | 'CORROBORATES' | 'DISPUTES' | 'ask';

function How({ flag }: Pick<FlagCardProps, 'flag'>) {
  const picture = PICTURE[flag.picture];
  return (
    <div>
      <h3>
        <Icon name="flag" size={15} /> {flag.name}
      </h3>
      <p className="small">
        <b>{picture.word}</b>, {SEVERITY[flag.severity]}
      </p>
      <p className="dim small">{picture.text}</p>
      {flag.contradicted.length > 0 && flag.picture !== 'CONTESTED' ? (
        <p className="dim small">A high rating elsewhere contradicts it.</p>
      ) : null}
      {flag.severity === 'CRITICAL' && isOpen(flag) ? (
        <p className="pk-blocks">Blocks a hire until it is cleared or upheld</p>
      ) : null}
    </div>
  );
}

function Verbs({
  flag,
  onDo,
}: Pick<FlagCardProps, 'flag'> & {
  readonly onDo: (doing: Doing) => void;
}) {
  const ask = isAsked(flag) ? 'Ask another reader' : 'Ask a second reader';
  return (
    <div className="actions">
      <Button aria-label={`${ask} about ${flag.name}`} onClick={() => onDo('ask')}>
        {ask}…
      </Button>
      <Button aria-label={`Clear ${flag.name}`} onClick={() => onDo('CLEARED')}>
        Clear…
      </Button>
      <Button aria-label={`Uphold ${flag.name}`} onClick={() => onDo('UPHELD')}>
        Uphold…
      </Button>
    </div>
  );
}

function DoingDialog({
  packet,
  flag,
  doing,
  onClose,
}: Pick<FlagCardProps, 'packet' | 'flag'> & {
  readonly doing: Doing;
  readonly onClose: () => void;
}) {
  const props = { packet, flag, onClose };
  if (doing === 'ask') return <AskReaderDialog {...props} />;
  if (doing === 'CLEARED' || doing === 'UPHELD')
    return <AdjudicateDialog {...props} first={doing} />;
  return <ReadFlagDialog loopId={packet.loopId} flag={flag} first={doing} onClose={onClose} />;
}

/** One flag: how it was heard, both sides beside each other, who read it, what would clear it, who judged it. */
export function FlagCard({ packet, flag, zone, personId, mayAdjudicate }: FlagCardProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const { adjudication } = flag;
  const nameOf = (key: string) => packet.competencies.find((one) => one.key === key)?.name ?? key;
  return (
    <article
      className="pk-flag"
      id={`flag-${flag.type}`}
      tabIndex={-1}
      aria-label={`Red flag: ${flag.name}`}
    >
      <How flag={flag} />
      <FlagVoices flag={flag} nameOf={nameOf} />
      <div className="pk-flag-foot">
        <Readings flag={flag} zone={zone} personId={personId} onRead={setDoing} />
        {adjudication ? (
          <p className="num">
            <b>{adjudication.outcome === 'CLEARED' ? 'Cleared' : 'Upheld'}</b> by{' '}
            {adjudication.adjudicator}, {dayAndClock(adjudication.at, zone)}: “{adjudication.reason}
            ”
          </p>
        ) : (
          <p className="small">
            <b>Would clear it:</b> {flag.clearedBy}
          </p>
        )}
        {mayAdjudicate ? <Verbs flag={flag} onDo={setDoing} /> : null}
      </div>
      {doing ? (
        <DoingDialog packet={packet} flag={flag} doing={doing} onClose={() => setDoing(null)} />
      ) : null}
    </article>
  );
}
