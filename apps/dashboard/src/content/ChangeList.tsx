import type { ContentChange } from '@debrief/web-data';
import { isRewording, wordDiff } from './word-diff';

const KIND: Readonly<Record<ContentChange['kind'], string>> = {
  ADDED: 'added',
  REMOVED: 'removed',
  CHANGED: 'changed',
  MOVED: 'moved',
};

interface ChangeListProps {
  readonly changes: readonly ContentChange[];
  /** What stands there when nothing differs. */
  readonly same: string;
}

/** Differences in words, in the order of the body: what it is, how it reads before and after. */
export function ChangeList({ changes, same }: ChangeListProps) {
  if (changes.length === 0) return <p className="dim ed-none">{same}</p>;
  return (
    <ul className="changes">
      {changes.map((change, index) => (
        <li key={`${change.path}-${index}`}>
          <p className="change-head">
            <span className="strong">{change.label}</span>{' '}
            <span className="tag">{KIND[change.kind]}</span>
          </p>
          <ChangeText change={change} />
        </li>
      ))}
    </ul>
  );
}

function ChangeText({ change }: { readonly change: ContentChange }) {
  const { kind, before, after } = change;
  if (kind === 'MOVED') {
    return (
      <p className="dim num">
        from place {before} to place {after}
      </p>
    );
  }
  if (kind === 'CHANGED' && before && after) {
    const stretches = wordDiff(before, after);
    if (isRewording(stretches)) {
      return (
        <p className="change-text">
          {stretches.map(({ side, text }, index) =>
            side === 'before' ? (
              <del key={index}>{text}</del>
            ) : side === 'after' ? (
              <ins key={index}>{text}</ins>
            ) : (
              <span key={index}>{text}</span>
            ),
          )}
        </p>
      );
    }
  }
  return (
    <>
      {before ? (
        <p className="change-text">
          <span className="visually-hidden">Before: </span>
          <del>{before}</del>
        </p>
      ) : null}
      {after ? (
        <p className="change-text">
          <span className="visually-hidden">After: </span>
          <ins>{after}</ins>
        </p>
      ) : null}
    </>
  );
}
