import { useId, useState } from 'react';
import { Icon, RatingMark, SpreadBar } from '@debrief/web-ui';
import type { Packet, PacketCompetency } from '@debrief/web-data';
import { Evidence } from './Evidence';
import { foldedWords, type MatrixGroup, type OpenRow } from './Matrix';
import { amendedTo, shortName, spreadWords } from '../packet-facts';

interface StackedMatrixProps {
  readonly packet: Packet;
  readonly groups: readonly MatrixGroup[];
  readonly open: OpenRow;
}

function Stack({
  packet,
  competency,
  open,
}: {
  readonly packet: Packet;
  readonly competency: PacketCompetency;
  readonly open: OpenRow;
}) {
  const id = useId();
  const { key, name, weight, mean, n, assessors, minAssessors } = competency;
  const isOpen = open.isOpen(key);
  const gap = assessors < minAssessors;
  return (
    <li className="pk-stack">
      <button
        type="button"
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
        <span className="pk-stack-marks">
          {packet.assessors.map((assessor) => {
            const rating = competency.ratings.find(({ seatId }) => seatId === assessor.seatId);
            if (!rating) return null;
            const amended = amendedTo(packet, assessor.seatId, key);
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
                </small>
              </span>
            );
          })}
        </span>
        <span className="pk-stack-foot num small">
          {n === 0 ? (
            <span className="dim">No rating</span>
          ) : (
            <>
              <span>
                {mean === null ? 'one rating' : `mean ${mean.toFixed(1)}`},{' '}
                {spreadWords(competency)}
              </span>
              <SpreadBar min={competency.min} max={competency.max} mean={mean} n={n} />
            </>
          )}
          <span className={gap ? 'warn-text' : 'dim'}>
            {assessors} of {minAssessors} assessors
          </span>
          <Icon name="down" className={isOpen ? 'up' : ''} />
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <Evidence packet={packet} competency={competency} seatId={open.seatOf(key)} />
        ) : null}
      </div>
    </li>
  );
}

/** The matrix for a narrow screen: one competency below the other. */
export function StackedMatrix({ packet, groups, open }: StackedMatrixProps) {
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
                <Stack key={competency.key} packet={packet} competency={competency} open={open} />
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
