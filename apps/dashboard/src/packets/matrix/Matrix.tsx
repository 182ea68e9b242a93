import { useState } from 'react';
import { Icon } from '@debrief/web-ui';
import type { Packet, PacketAssessor, PacketCompetency } from '@debrief/web-data';
import { raisedFlag, shortName, shortRound } from '../packet-facts';
import { Row } from './Row';
import type { OpenRow } from './useOpenRows';

export interface MatrixGroup {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** The answer in one sentence. */
  readonly answer: string;
  readonly competencies: readonly PacketCompetency[];
  /** Shown only when asked for, to keep the page short. */
  readonly folded?: readonly PacketCompetency[];
  /** What a click would show: "all rated 3 or 4". */
  readonly foldedAre?: string;
}

export interface MatrixProps {
  readonly packet: Packet;
  readonly groups: readonly MatrixGroup[];
  readonly open: OpenRow;
  /** Whether the adjusted estimates stand beside the raw means. */
  readonly estimates: boolean;
}

function AssessorHead({
  packet,
  assessor,
}: {
  readonly packet: Packet;
  readonly assessor: PacketAssessor;
}) {
  const flag = raisedFlag(packet, assessor.seatId);
  return (
    <th scope="col" className="c" title={`${assessor.name}, ${assessor.roundName}`}>
      <span className="pk-who">
        <span>{shortName(packet, assessor)}</span>
        <Icon
          name={assessor.independent ? 'seal' : 'unsealed'}
          size={13}
          className={assessor.independent ? 'independent' : ''}
        />
      </span>
      <small>
        {shortRound(packet, assessor)}
        {flag ? <Icon name="flag" size={12} className="pk-head-flag" /> : null}
      </small>
      <span className="ui-sr">
        {assessor.independent ? 'independent' : 'not independent'}
        {flag ? ', raised a red flag' : ''}
      </span>
    </th>
  );
}

/** The head of the column that shows the estimates, or else where the ratings lie. */
function LieHead({ estimates }: { readonly estimates: boolean }) {
  if (!estimates)
    return (
      <th scope="col">
        1 to 4 <small>where they lie</small>
      </th>
    );
  return (
    <th scope="col" className="pk-lie">
      Adjusted
      <small className="pk-axis-labels">
        <span aria-hidden="true">
          {[1, 2, 3, 4].map((level) => (
            <i key={level}>{level}</i>
          ))}
        </span>
        90 %
      </small>
    </th>
  );
}

function Head({ packet, estimates }: Pick<MatrixProps, 'packet' | 'estimates'>) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="pk-head-row">
            Competency <small>weight</small>
          </span>
        </th>
        {packet.assessors.map((assessor) => (
          <AssessorHead key={assessor.seatId} packet={packet} assessor={assessor} />
        ))}
        <th scope="col">
          Raw mean <small>spread, n</small>
        </th>
        <LieHead estimates={estimates} />
        <th scope="col" className="pk-cover">
          Assessors <small>of the minimum</small>
        </th>
      </tr>
    </thead>
  );
}

/** From this many columns of ratings on, the table is set narrower. */
const MANY = 8;

/** The words of the click that unfolds a group. */
export function foldedWords({ folded = [], foldedAre = '' }: MatrixGroup): string {
  return `Show ${folded.length} more, ${foldedAre}`;
}

/** Competency by assessor, in the order of the questions; every number opens its words. */
export function Matrix({ packet, groups, open, estimates }: MatrixProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const largest = Math.max(...packet.competencies.map(({ weight }) => weight), 0);
  const columns = packet.assessors.length + 4;
  return (
    <div
      className="pk-scroll"
      role="region"
      aria-label="Ratings by competency and interviewer"
      tabIndex={0}
    >
      <table className={packet.assessors.length > MANY ? 'pk-matrix many' : 'pk-matrix'}>
        <Head packet={packet} estimates={estimates} />
        {groups.map((group) => (
          <tbody key={group.id} id={group.id}>
            <tr className="pk-group">
              <td colSpan={columns}>
                <h2>
                  <span className="pk-n">{group.number}</span>
                  {group.title} <span className="pk-answer">{group.answer}</span>
                </h2>
              </td>
            </tr>
            {[...group.competencies, ...(unfolded.has(group.id) ? (group.folded ?? []) : [])].map(
              (competency) => (
                <Row
                  key={competency.key}
                  packet={packet}
                  competency={competency}
                  open={open}
                  estimates={estimates}
                  largest={largest}
                />
              ),
            )}
            {group.folded && group.folded.length > 0 && !unfolded.has(group.id) ? (
              <tr>
                <td colSpan={columns} className="pk-unfold">
                  <button
                    type="button"
                    className="ui-link"
                    onClick={() => setUnfolded(new Set([...unfolded, group.id]))}
                  >
                    {foldedWords(group)}
                  </button>
                </td>
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
    </div>
  );
}
