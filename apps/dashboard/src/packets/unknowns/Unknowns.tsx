import { Icon } from '@debrief/web-ui';
import type { Packet } from '@debrief/web-data';
import { caveats } from '../caveats';
import { Certificates } from './Certificates';
import { Gaps } from './Gaps';
import { Missing } from './Missing';

interface UnknownsProps {
  readonly packet: Packet;
  readonly zone: string;
  readonly now: Date;
  /** The reader may change the loop, and it is still open. */
  readonly mayAct: boolean;
}

/** Under "What we do not know": gaps, missing feedback, how independent the rest is, and how alike. */
export function Unknowns({ packet, zone, now, mayAct }: UnknownsProps) {
  const notes = caveats(packet);
  return (
    <>
      <div className="pk-three">
        <Gaps packet={packet} zone={zone} mayRepair={mayAct} />
        <Missing packet={packet} zone={zone} now={now} mayAct={mayAct} />
        <Certificates packet={packet} zone={zone} now={now} />
      </div>
      {notes.length > 0 ? (
        <ul className="pk-caveats small" aria-label="Read with care">
          {notes.map((note) => (
            <li key={note}>
              <Icon name="warn" size={13} /> {note}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
