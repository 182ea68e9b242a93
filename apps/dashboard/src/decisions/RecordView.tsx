import type { DecisionRecord } from '@debrief/web-data';
import { enumerated, SEVERITY } from '@debrief/web-ui';
import { dissentWords, votesWords } from './record-words';

function Votes({ record }: { readonly record: DecisionRecord }) {
  const { votesBefore, votesAfter, levelVotes, debriefNumber } = record;
  if (votesBefore.length === 0 && votesAfter.length === 0) return null;
  const levels = levelVotes.map(({ level, names }) => `${level} ${names.length}`).join(', ');
  return (
    <>
      <dt>Votes</dt>
      <dd>
        {votesBefore.length > 0 ? `Scorecards: ${votesWords(votesBefore)}. ` : ''}
        {votesAfter.length > 0 ? `Debrief ${debriefNumber ?? ''}: ${votesWords(votesAfter)}. ` : ''}
        {levels ? `Levels: ${levels}.` : ''}
      </dd>
    </>
  );
}

/** What went on record with a decision. Nothing of it can be edited by anybody. */
export function RecordView({ record }: { readonly record: DecisionRecord }) {
  const { dissent, unresolvedFlags, gaps, notIndependent } = record;
  return (
    <dl className="dc-record">
      <Votes record={record} />
      {dissent.length > 0 ? (
        <>
          <dt>Dissent</dt>
          <dd>
            <ul className="dc-plain">
              {dissent.map((one) => (
                <li key={one.name}>{dissentWords(one)}</li>
              ))}
            </ul>
          </dd>
        </>
      ) : null}
      {unresolvedFlags.length > 0 ? (
        <>
          <dt>Open flags</dt>
          <dd>
            {enumerated(
              unresolvedFlags.map(({ name, severity }) => `${name} (${SEVERITY[severity]})`),
            )}
          </dd>
        </>
      ) : null}
      {gaps.length > 0 ? (
        <>
          <dt>Gaps</dt>
          <dd>
            <ul className="dc-plain">
              {gaps.map(({ competency, name, have, need, acceptedReason }) => (
                <li key={competency}>
                  {name}: {have} of {need}
                  {acceptedReason ? `, accepted: ${acceptedReason}` : ''}
                </li>
              ))}
            </ul>
          </dd>
        </>
      ) : null}
      {notIndependent.length > 0 ? (
        <>
          <dt>Not independent</dt>
          <dd>{enumerated(notIndependent)}</dd>
        </>
      ) : null}
    </dl>
  );
}

export function isEmptyRecord(record: DecisionRecord): boolean {
  return (
    record.votesBefore.length +
      record.votesAfter.length +
      record.dissent.length +
      record.unresolvedFlags.length +
      record.gaps.length +
      record.notIndependent.length ===
    0
  );
}
