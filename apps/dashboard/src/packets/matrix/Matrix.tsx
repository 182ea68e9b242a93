import { useId, useState } from 'react';
import { Icon, RatingMark, SpreadBar, WeightBar } from '@debrief/web-ui';
import type { Packet, PacketAssessor, PacketCompetency } from '@debrief/web-data';
import { Evidence } from './Evidence';
import { amendedTo, shortName, shortRound, spreadWords } from '../packet-facts';

export interface OpenRow {
  readonly isOpen: (key: string) => boolean;
  readonly seatOf: (key: string) => string | null;
  readonly toggle: (key: string, seatId: string | null) => void;
}

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

interface MatrixProps {
  readonly packet: Packet;
  readonly groups: readonly MatrixGroup[];
  readonly open: OpenRow;
}

function raisedFlag(packet: Packet, seatId: string): boolean {
  return packet.flags.some(({ raised }) => raised.some((voice) => voice.seatId === seatId));
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
        {shortName(packet, assessor)}
        <Icon name={assessor.independent ? 'seal' : 'unsealed'} size={13} />
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

function Cell({
  packet,
  assessor,
  competency,
  open,
}: {
  readonly packet: Packet;
  readonly assessor: PacketAssessor;
  readonly competency: PacketCompetency;
  readonly open: OpenRow;
}) {
  const rating = competency.ratings.find(({ seatId }) => seatId === assessor.seatId);
  if (!rating) {
    return (
      <td className="c dim" title="Not in this round’s rubric">
        <span aria-hidden="true">·</span>
        <span className="ui-sr">not in this round</span>
      </td>
    );
  }
  const amended = amendedTo(packet, assessor.seatId, competency.key);
  const unsupported = !rating.supported && !rating.notProbed;
  const said = rating.notProbed
    ? 'not probed'
    : `${rating.value}${unsupported ? ', not enough evidence' : ''}`;
  return (
    <td className="c">
      <button
        type="button"
        className="pk-cell"
        onClick={() => open.toggle(competency.key, assessor.seatId)}
      >
        <span className="ui-sr">
          {`${competency.name}, ${assessor.name}: ${said}${amended ? `, amended to ${amended} after seeing others` : ''}. Evidence`}
        </span>
        <span className="pk-marks" aria-hidden="true">
          <RatingMark value={rating.value} notProbed={rating.notProbed} unsupported={unsupported} />
          {amended ? (
            <span className="pk-amend">
              <Icon name="pencil" size={11} />
              {amended}
            </span>
          ) : null}
        </span>
      </button>
    </td>
  );
}

function Row({
  packet,
  competency,
  open,
  largest,
}: {
  readonly packet: Packet;
  readonly competency: PacketCompetency;
  readonly open: OpenRow;
  readonly largest: number;
}) {
  const id = useId();
  const { key, name, mean, n, assessors, minAssessors, crossRound, weight } = competency;
  const isOpen = open.isOpen(key);
  const gap = assessors < minAssessors;
  return (
    <>
      <tr className={[isOpen ? 'open' : '', crossRound ? 'across' : ''].filter(Boolean).join(' ')}>
        <th scope="row">
          <button
            type="button"
            data-matrix-row
            className="pk-name"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => open.toggle(key, null)}
          >
            {name}
          </button>
          <WeightBar weight={weight} largest={largest} />
        </th>
        {packet.assessors.map((assessor) => (
          <Cell
            key={assessor.seatId}
            packet={packet}
            assessor={assessor}
            competency={competency}
            open={open}
          />
        ))}
        <td className="num pk-mean">
          {n === 0 ? <span className="dim">none</span> : null}
          {mean === null ? null : <b>{mean.toFixed(1)} </b>}
          <span className="dim small">{spreadWords(competency)}</span>
        </td>
        <td>
          {n === 0 ? null : (
            <SpreadBar min={competency.min} max={competency.max} mean={mean} n={n} />
          )}
        </td>
        <td className={gap ? 'num pk-cover gap' : 'num pk-cover'}>
          {assessors} of {minAssessors}
        </td>
      </tr>
      <tr className="pk-evidence" id={id} hidden={!isOpen}>
        <td colSpan={packet.assessors.length + 4}>
          {isOpen ? (
            <Evidence packet={packet} competency={competency} seatId={open.seatOf(key)} />
          ) : null}
        </td>
      </tr>
    </>
  );
}

/** The words of the click that unfolds a group. */
export function foldedWords({ folded = [], foldedAre = '' }: MatrixGroup): string {
  return `Show ${folded.length} more, ${foldedAre}`;
}

/** Competency by assessor, in the order of the questions; every number opens its words. */
export function Matrix({ packet, groups, open }: MatrixProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const largest = Math.max(...packet.competencies.map(({ weight }) => weight), 0);
  return (
    <div
      className="pk-scroll"
      role="region"
      aria-label="Ratings by competency and interviewer"
      tabIndex={0}
    >
      <table className="pk-matrix">
        <thead>
          <tr>
            <th scope="col">
              Competency <small>weight</small>
            </th>
            {packet.assessors.map((assessor) => (
              <AssessorHead key={assessor.seatId} packet={packet} assessor={assessor} />
            ))}
            <th scope="col">
              Mean <small>spread, n</small>
            </th>
            <th scope="col">
              1 to 4 <small>where they lie</small>
            </th>
            <th scope="col" className="pk-cover">
              Assessors <small>of the minimum</small>
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id} id={group.id}>
            <tr className="pk-group">
              <td colSpan={packet.assessors.length + 4}>
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
                  largest={largest}
                />
              ),
            )}
            {group.folded && group.folded.length > 0 && !unfolded.has(group.id) ? (
              <tr>
                <td colSpan={packet.assessors.length + 4} className="pk-unfold">
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
