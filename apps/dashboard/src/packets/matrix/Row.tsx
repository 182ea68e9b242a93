import { useId, type ReactNode } from 'react';
import { Icon, RatingMark, SpreadBar, WeightBar } from '@debrief/web-ui';
import type { Packet, PacketAssessor, PacketCompetency } from '@debrief/web-data';
import { rowId } from '../go-to';
import { amendedTo, raisedAbout, spreadWords } from '../packet-facts';
import { EstimateShown, estimateSaid } from './EstimatePlot';
import { Evidence } from './Evidence';
import type { Figure, OpenRow } from './useOpenRows';

interface RowProps {
  readonly packet: Packet;
  readonly competency: PacketCompetency;
  readonly open: OpenRow;
  readonly estimates: boolean;
  /** The heaviest weight of the packet. */
  readonly largest: number;
}

function Cell({
  packet,
  assessor,
  competency,
  open,
}: Pick<RowProps, 'packet' | 'competency' | 'open'> & { readonly assessor: PacketAssessor }) {
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
  const flag = raisedAbout(packet, assessor.seatId, rating);
  const said = rating.notProbed
    ? 'not probed'
    : `${rating.value}${unsupported ? ', not enough evidence' : ''}${flag ? ', red flag' : ''}`;
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
          {flag ? <Icon name="flag" size={12} className="pk-cell-flag" /> : null}
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

/** A number that opens what is behind it. */
function FigureButton({
  competency,
  open,
  figure,
  said,
  children,
}: Pick<RowProps, 'competency' | 'open'> & {
  readonly figure: Figure;
  readonly said: string;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="pk-figure" onClick={() => open.toggle(competency.key, figure)}>
      <span className="ui-sr">{`${competency.name}: ${said}. How it comes about`}</span>
      <span className="pk-marks" aria-hidden="true">
        {children}
      </span>
    </button>
  );
}

/** The mean with its spread, and beside it the estimate or where the ratings lie. */
function Figures({ competency, open, estimates }: Omit<RowProps, 'packet' | 'largest'>) {
  const { mean, n, min, max, estimate } = competency;
  const spread = spreadWords(competency);
  return (
    <>
      <td className="num pk-mean">
        {n === 0 ? (
          <span className="dim">none</span>
        ) : (
          <FigureButton
            competency={competency}
            open={open}
            figure="mean"
            said={`${mean === null ? 'one rating' : `raw mean ${mean.toFixed(1)}`}, ${spread}`}
          >
            {mean === null ? null : <b>{mean.toFixed(1)} </b>}
            <span className="dim small">{spread}</span>
          </FigureButton>
        )}
      </td>
      <td className="pk-lie">
        {estimates && estimate ? (
          <FigureButton
            competency={competency}
            open={open}
            figure="estimate"
            said={estimateSaid(estimate)}
          >
            <EstimateShown estimate={estimate} />
          </FigureButton>
        ) : null}
        {estimates && !estimate ? (
          <span className="dim small">
            {n === 0 ? 'No rating, so no estimate' : 'One rating, so no estimate'}
          </span>
        ) : null}
        {!estimates && n > 0 ? <SpreadBar min={min} max={max} mean={mean} n={n} /> : null}
      </td>
    </>
  );
}

function Coverage({ competency, open }: Pick<RowProps, 'competency' | 'open'>) {
  const { assessors, minAssessors, acceptedGap } = competency;
  const gap = assessors < minAssessors;
  const words = `${assessors} of ${minAssessors}`;
  return (
    <td className={gap && !acceptedGap ? 'num pk-cover gap' : 'num pk-cover'}>
      <FigureButton
        competency={competency}
        open={open}
        figure="assessors"
        said={`${words} assessors${acceptedGap ? ', the gap is accepted' : ''}`}
      >
        {words}
        {gap && acceptedGap ? <small> accepted</small> : null}
      </FigureButton>
    </td>
  );
}

/** One competency: name, weight, a rating by each, the numbers; under it what they rest on. */
export function Row({ packet, competency, open, estimates, largest }: RowProps) {
  const id = useId();
  const { key, name, crossRound, weight } = competency;
  const isOpen = open.isOpen(key);
  return (
    <>
      <tr className={[isOpen ? 'open' : '', crossRound ? 'across' : ''].filter(Boolean).join(' ')}>
        <th scope="row">
          <button
            type="button"
            id={rowId(key)}
            data-matrix-row
            className="pk-name"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => open.toggle(key, null)}
          >
            {name}
          </button>
          <FigureButton
            competency={competency}
            open={open}
            figure="weight"
            said={`weight ${weight.toFixed(2)}`}
          >
            <WeightBar weight={weight} largest={largest} />
          </FigureButton>
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
        <Figures competency={competency} open={open} estimates={estimates} />
        <Coverage competency={competency} open={open} />
      </tr>
      <tr className="pk-evidence" id={id} hidden={!isOpen}>
        <td colSpan={packet.assessors.length + 4}>
          {isOpen ? (
            <Evidence
              packet={packet}
              competency={competency}
              estimates={estimates}
              part={open.partOf(key)}
            />
          ) : null}
        </td>
      </tr>
    </>
  );
}
