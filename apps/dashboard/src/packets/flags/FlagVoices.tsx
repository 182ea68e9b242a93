import { EvidenceNote, SEVERITY } from '@debrief/web-ui';
import type { PacketFlag } from '@debrief/web-data';

interface FlagVoicesProps {
  readonly flag: Pick<PacketFlag, 'raised' | 'contradicted'>;
  /** The name of a competency by its key. */
  readonly nameOf: (key: string) => string;
}

/** Both sides beside each other, in the words of whoever noted them. */
export function FlagVoices({ flag, nameOf }: FlagVoicesProps) {
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
