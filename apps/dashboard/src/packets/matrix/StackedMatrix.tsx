import { useId, useState } from 'react';
import { Icon, RatingMark, SpreadBar } from '@debrief/web-ui';
import type { Packet, PacketCompetency } from '@debrief/web-data';
import { rowId } from '../go-to';
import { amendedTo, raisedAbout, shortName, spreadWords } from '../packet-facts';
import { EstimateShown, estimateSaid } from './EstimatePlot';
import { Evidence } from './Evidence';
import { foldedWords, type MatrixProps } from './Matrix';
import type { OpenRow } from './useOpenRows';

interface StackProps {
  readonly packet: Packet;
  readonly competency: PacketCompetency;
  readonly open: OpenRow;
  readonly estimates: boolean;
}

function Marks({ packet, competency }: Pick<StackProps, 'packet' | 'competency'>) {
  return (
    <span className="pk-stack-marks">
      {packet.assessors.map((assessor) => {
        const rating = competency.ratings.find(({ seatId }) => seatId === assessor.seatId);
        if (!rating) return null;
        const amended = amendedTo(packet, assessor.seatId, competency.key);
        const flag = raisedAbout(packet, assessor.seatId, rating);
        return (
          <span key={assessor.seatId}>
            <RatingMark
              value={rating.value}
              notProbed={rating.notProbed}
              unsupported={!rating.supported && !rating.notProbed}
            />
            <small>
              {shortName(packet, assessor)}
              {amended ? ` ✎${amended}` : ''}
              {flag ? (
                <>
                  <Icon name="flag" size={12} className="pk-head-flag" />
                  <span className="ui-sr">red flag</span>
                </>
              ) : null}
            </small>
          </span>
        );
      })}
    </span>
  );
}

function Foot({
  competency,
  estimates,
  isOpen,
}: Omit<StackProps, 'packet' | 'open'> & {
  readonly isOpen: boolean;
}) {
  const { mean, n, min, max, assessors, minAssessors, estimate, acceptedGap } = competency;
  const gap = assessors < minAssessors && !acceptedGap;
  return (
    <span className="pk-stack-foot num small">
      {n === 0 ? (
        <span className="dim">No rating</span>
      ) : (
        <>
          <span>
            {mean === null ? 'one rating' : `mean ${mean.toFixed(1)}`}, {spreadWords(competency)}
          </span>
          {estimates && estimate ? (
            <>
              <span className="ui-sr">{estimateSaid(estimate)}</span>
              <EstimateShown estimate={estimate} />
            </>
          ) : (
            <SpreadBar min={min} max={max} mean={mean} n={n} />
          )}
        </>
      )}
      <span className={gap ? 'warn-text' : 'dim'}>
        {assessors} of {minAssessors} assessors{acceptedGap ? ', accepted' : ''}
      </span>
      <Icon name="down" className={isOpen ? 'up' : ''} />
    </span>
  );
}

function Stack({ packet, competency, open, estimates }: StackProps) {
  const id = useId();
  const { key, name, weight } = competency;
  const isOpen = open.isOpen(key);
  return (
    <li className="pk-stack">
      <button
        type="button"
        id={rowId(key)}
        data-matrix-row
        className="pk-stack-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open.toggle(key, null)}
      >
        <span className="pk-stack-name">
          <b>{name}</b>
          <span className="dim small num">weight {weight.toFixed(2)}</span>
        </span>
        <Marks packet={packet} competency={competency} />
        <Foot competency={competency} estimates={estimates} isOpen={isOpen} />
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <Evidence
            packet={packet}
            competency={competency}
            estimates={estimates}
            part={open.partOf(key)}
            whole
          />
        ) : null}
      </div>
    </li>
  );
}

/** The matrix for a narrow screen: one competency below the other. */
export function StackedMatrix({ packet, groups, open, estimates }: MatrixProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      {groups.map((group) => (
        <section key={group.id} id={group.id} className="pk-stacks" aria-label={group.title}>
          <h2>
            <span className="pk-n">{group.number}</span>
            {group.title}
          </h2>
          <p className="pk-answer">{group.answer}</p>
          <ul>
            {[...group.competencies, ...(unfolded.has(group.id) ? (group.folded ?? []) : [])].map(
              (competency) => (
                <Stack
                  key={competency.key}
                  packet={packet}
                  competency={competency}
                  open={open}
                  estimates={estimates}
                />
              ),
            )}
          </ul>
          {group.folded && group.folded.length > 0 && !unfolded.has(group.id) ? (
            <button
              type="button"
              className="ui-link pk-unfold"
              onClick={() => setUnfolded(new Set([...unfolded, group.id]))}
            >
              {foldedWords(group)}
            </button>
          ) : null}
        </section>
      ))}
    </>
  );
}
