import type { Packet, PacketCompetency } from '@debrief/web-data';
import { rubricVersions } from '../caveats';
import { addingUp, addingUpWords, intervalWords, shiftWords } from './estimate-words';
import { assessorWords, meanWords, weightWords } from './row-words';
import type { Figure } from './useOpenRows';

interface BehindProps {
  readonly packet: Packet;
  readonly competency: PacketCompetency;
  readonly estimates: boolean;
  /** The number that was opened, or what else of the row was. */
  readonly part: string | null;
  /** All of it, where no number can be opened by itself. */
  readonly whole?: boolean;
}

/** How the estimate comes from the raw mean: every shift, and that it adds up. */
function Adding({ packet, competency }: Pick<BehindProps, 'packet' | 'competency'>) {
  const { estimate } = competency;
  if (!estimate) return null;
  const { raw, value } = addingUp(estimate);
  return (
    <>
      <b>
        From {raw.toFixed(2)} to {value.toFixed(2)}:
      </b>{' '}
      <span className="pk-sum">{addingUpWords(estimate)}</span>, that is the raw mean, the mean of
      the shifts ({shiftWords(estimate, packet.assessors)}) and the pull of few ratings toward the
      overall mean. 90 % interval {intervalWords(estimate)}.
    </>
  );
}

/** What stands behind the numbers of a row; the one that was opened is marked. */
export function Behind({ packet, competency, estimates, part, whole = false }: BehindProps) {
  const marked = (figure: Figure) => (part === figure ? 'chosen' : undefined);
  const shown = (figure: Figure) => whole || part === figure;
  const versions = rubricVersions(packet, competency.key);
  return (
    <ul className="pk-behind small num">
      {shown('mean') ? <li className={marked('mean')}>{meanWords(competency)}</li> : null}
      {estimates && competency.estimate ? (
        <li className={marked('estimate')}>
          <Adding packet={packet} competency={competency} />
        </li>
      ) : null}
      {shown('weight') ? (
        <li className={marked('weight')}>{weightWords(packet, competency)}</li>
      ) : null}
      {shown('assessors') ? (
        <li className={marked('assessors')}>{assessorWords(packet, competency)}</li>
      ) : null}
      {versions.length > 0 ? (
        <li>
          Different versions of the rubric:{' '}
          {versions.map(({ name, rubricVersion }) => `${name} version ${rubricVersion}`).join(', ')}
          . Same competency, other anchors.
        </li>
      ) : null}
    </ul>
  );
}
