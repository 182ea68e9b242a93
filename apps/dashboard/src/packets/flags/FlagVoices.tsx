import { EvidenceNote, SEVERITY } from '@debrief/web-ui';
import type { Packet, PacketFlag } from '@debrief/web-data';

interface FlagVoicesProps {
  readonly packet: Packet;
  readonly flag: PacketFlag;
}

/** Both sides beside each other, in the words of whoever noted them. */
export function FlagVoices({ packet, flag }: FlagVoicesProps) {
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
