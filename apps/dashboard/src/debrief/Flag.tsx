import { EvidenceNote, Icon, SEVERITY } from '@debrief/web-ui';
import type { PacketFlag } from '@debrief/web-data';
import { citeKey } from './reading';
import { NotesHere } from './NotesHere';
import type { ReadingTools } from './reading-tools';

const STANDING: Readonly<Record<PacketFlag['status'], string>> = {
  RAISED: 'raised once',
  CORROBORATED: 'corroborated',
  DISPUTED: 'disputed',
  CLEARED: 'cleared',
  UPHELD: 'upheld',
};

function Notes({
  tools,
  seatId,
  evidence,
}: {
  readonly tools: ReadingTools;
  readonly seatId: string;
  readonly evidence: PacketFlag['raised'][number]['evidence'];
}) {
  const { cite, cited } = tools;
  return evidence.map((note) => {
    const one = { seatId, noteId: note.id };
    const already = cited.has(citeKey(one));
    return (
      <EvidenceNote key={note.id} note={note}>
        {cite ? (
          <button
            type="button"
            className="db-cite-this"
            aria-pressed={already}
            onClick={() => cite(one)}
          >
            <Icon name={already ? 'check' : 'plus'} size={12} />
            {already ? 'Cited in your vote' : 'Cite in your vote'}
          </button>
        ) : null}
      </EvidenceNote>
    );
  });
}

/** A red flag with what was heard and what speaks against it, side by side. */
export function Flag({ flag, tools }: { readonly flag: PacketFlag; readonly tools: ReadingTools }) {
  const contested = flag.picture === 'CONTESTED' ? 'contested, ' : '';
  return (
    <div className="db-flag">
      <p className="db-flag-head">
        <Icon name="flag" size={14} />
        <b>{flag.name}</b>
        <span>
          {contested}
          {STANDING[flag.status]}, {SEVERITY[flag.severity]}
        </span>
      </p>
      <ul className="db-pair">
        {flag.raised.map(({ seatId, personName, roundName, comment, evidence }) => (
          <li key={seatId}>
            <p className="ui-note-head">
              <b>{personName}</b>
              <span className="dim">{roundName}, raised it</span>
            </p>
            <Notes tools={tools} seatId={seatId} evidence={evidence} />
            {comment ? <p className="db-comment">{comment}</p> : null}
          </li>
        ))}
        {flag.contradicted.map(({ seatId, competency, personName, roundName, value, evidence }) => (
          <li key={`${seatId} ${competency}`}>
            <p className="ui-note-head">
              <span className={`ui-mark r${value} small`}>{value}</span>
              <b>{personName}</b>
              <span className="dim">{roundName}, contradicts it</span>
            </p>
            <Notes tools={tools} seatId={seatId} evidence={evidence} />
          </li>
        ))}
      </ul>
      {flag.adjudication ? (
        <p className="small">
          {flag.adjudication.outcome === 'CLEARED' ? 'Cleared' : 'Upheld'} by{' '}
          {flag.adjudication.adjudicator}: “{flag.adjudication.reason}”
        </p>
      ) : null}
      <NotesHere tools={tools} about={{ competency: null, flagType: flag.type }} name={flag.name} />
    </div>
  );
}
