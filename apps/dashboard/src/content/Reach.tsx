import { Link } from 'react-router-dom';
import type { ContentImpact } from '@debrief/web-data';
import { contentPaths, reachLine, reachSentences, wordsOf } from './words';
import { typeFromWire } from './wire';

/** Whom a new version reaches, in words; running loops keep theirs. */
export function Reach({ impact }: { readonly impact: ContentImpact }) {
  return (
    <div className="ed-reach">
      <p className="strong num">{reachLine(impact)}</p>
      <p>{reachSentences(impact).join(' ')}</p>
      {impact.usedBy.length > 0 ? (
        <p className="small">
          Named by{' '}
          {impact.usedBy.map((item, index) => {
            const type = typeFromWire(item.type);
            return (
              <span key={`${item.type}-${item.key}`}>
                {index > 0 ? ', ' : ''}
                <Link className="inline" to={contentPaths.item(type, item.key)}>
                  {item.title}
                </Link>{' '}
                <span className="dim">({wordsOf(type).one})</span>
              </span>
            );
          })}
          .
        </p>
      ) : null}
    </div>
  );
}
