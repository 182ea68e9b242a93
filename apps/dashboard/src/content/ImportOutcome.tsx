import { Link } from 'react-router-dom';
import { problemMessage, type ContentFileResult } from '@debrief/web-data';
import { count } from '../layout';
import { ChangeList } from './ChangeList';
import { breakingOf, faultsLine, outcomeLine } from './transfer';
import { typeFromWire } from './wire';
import { contentPaths, wordsOf } from './words';

type Imported = Extract<ContentFileResult, { __typename: 'ContentImported' }>;
type ImportedItem = Imported['items'][number];

const OUTCOME: Readonly<Record<ImportedItem['outcome'], string>> = {
  NEW: 'new',
  CHANGED: 'changed',
  SAME: 'as it is',
};

/** What a file would do or did, item by item; or every fault with its line. */
export function ImportOutcome({ result }: { readonly result: ContentFileResult }) {
  if (result.__typename === 'ContentFileProblem') {
    return (
      <div className="cv-outcome" role="alert">
        <p className="strong">The file cannot be taken: {faultsLine(result.faults)}</p>
        <ul className="cv-faults">
          {result.faults.map(({ line, path, message }, index) => (
            <li key={index}>
              <span className="num dim">{line > 0 ? `line ${line}` : 'the file'}</span>
              <span>
                {path ? <code>{path}</code> : null} {message}
              </span>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (result.__typename !== 'ContentImported') {
    return (
      <p className="form-problem cv-outcome" role="alert">
        {result.__typename === 'FieldProblems'
          ? result.fields.map(({ message }) => message).join(' ')
          : problemMessage(result)}
      </p>
    );
  }
  const moved = result.items.filter(({ outcome }) => outcome !== 'SAME');
  const breaking = breakingOf(result);
  return (
    <div className="cv-outcome" role="status">
      <p className="strong">
        {result.dryRun ? 'This would be the outcome: ' : 'Taken in: '}
        {outcomeLine(result)}
      </p>
      {breaking.length > 0 && result.dryRun ? (
        <div className="note-warn">
          <p className="strong">No longer comparable</p>
          <ul className="cv-points">
            {breaking.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {moved.map((item) => (
        <OutcomeItem key={`${item.type}-${item.key}`} item={item} open={moved.length < 4} />
      ))}
    </div>
  );
}

function OutcomeItem({ item, open }: { readonly item: ImportedItem; readonly open: boolean }) {
  const type = item.type === 'COMPETENCY' ? null : typeFromWire(item.type);
  return (
    <details className="cv-item" open={open && item.outcome === 'CHANGED'}>
      <summary>
        <span className="strong">{item.key}</span>{' '}
        <span className="dim">{type ? wordsOf(type).one : 'competency'}</span>{' '}
        <span className="tag">{OUTCOME[item.outcome]}</span>{' '}
        {item.changes.length > 0 ? (
          <span className="dim small num">{count(item.changes.length, 'change')}</span>
        ) : null}
      </summary>
      {item.outcome === 'NEW' ? (
        <p className="dim ed-none">It is not here yet.</p>
      ) : (
        <ChangeList changes={item.changes} same="It reads the same." />
      )}
      {type && item.outcome === 'CHANGED' ? (
        <Link className="inline small" to={contentPaths.item(type, item.key)}>
          See how it reads here
        </Link>
      ) : null}
    </details>
  );
}
