import { useState } from 'react';
import { Button } from '@mui/material';
import { EvidenceNote, Icon, SEVERITY } from '@debrief/web-ui';
import type { Packet, PacketFlag } from '@debrief/web-data';
import { dayAndClock } from '../../layout';
import { AdjudicateDialog } from './AdjudicateDialog';

interface FlagCardProps {
  readonly packet: Packet;
  readonly flag: PacketFlag;
  readonly zone: string;
  readonly mayAdjudicate: boolean;
}

const PICTURE: Readonly<Record<PacketFlag['picture'], { word: string; text: string }>> = {
  ONCE: { word: 'Raised once', text: 'By one person in one round.' },
  CORROBORATED: {
    word: 'Corroborated',
    text: 'Raised in two rounds or more, by different people.',
  },
  CONTESTED: {
    word: 'Contested',
    text: 'A 4 on the same competency, in another round, says otherwise.',
  },
};

function Voices({ packet, flag }: Pick<FlagCardProps, 'packet' | 'flag'>) {
  const nameOf = (key: string) => packet.competencies.find((one) => one.key === key)?.name ?? key;
  return (
    <div className="pk-flag-voices">
      {flag.raised.map((voice) => (
        <div key={voice.seatId}>
          <p className="ui-note-head">
            <b>{voice.personName}</b>
            <span className="dim">
              {voice.roundName}, raised it as {SEVERITY[voice.severity]}
            </span>
          </p>
          {voice.evidence.map((note) => (
            <EvidenceNote key={note.id} note={note} />
          ))}
          {voice.comment ? <p className="pk-comment">{voice.comment}</p> : null}
        </div>
      ))}
      {flag.contradicted.map((voice) => (
        <div key={`${voice.seatId}${voice.competency}`}>
          <p className="ui-note-head">
            <span className={`ui-mark r${voice.value} small`}>{voice.value}</span>
            <b>{voice.personName}</b>
            <span className="dim">
              {voice.roundName}, contradicts it: {nameOf(voice.competency)}
            </span>
          </p>
          {voice.evidence.map((note) => (
            <EvidenceNote key={note.id} note={note} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** One flag: how it was heard, both sides beside each other, what would clear it, who judged it. */
export function FlagCard({ packet, flag, zone, mayAdjudicate }: FlagCardProps) {
  const [outcome, setOutcome] = useState<'CLEARED' | 'UPHELD' | null>(null);
  const { adjudication } = flag;
  const picture = PICTURE[flag.picture];
  return (
    <article className="pk-flag" aria-label={`Red flag: ${flag.name}`}>
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
      </div>
      <Voices packet={packet} flag={flag} />
      <div className="pk-flag-foot">
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
        {mayAdjudicate ? (
          <div className="actions">
            <Button aria-label={`Clear ${flag.name}`} onClick={() => setOutcome('CLEARED')}>
              Clear…
            </Button>
            <Button aria-label={`Uphold ${flag.name}`} onClick={() => setOutcome('UPHELD')}>
              Uphold…
            </Button>
          </div>
        ) : null}
      </div>
      {outcome ? (
        <AdjudicateDialog
          packet={packet}
          flag={flag}
          first={outcome}
          onClose={() => setOutcome(null)}
        />
      ) : null}
    </article>
  );
}
