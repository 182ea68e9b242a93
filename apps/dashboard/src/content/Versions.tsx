import { useState } from 'react';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ContentItemDetail } from '@debrief/web-data';
import { dayAndClock, useCan, useZone } from '../layout';
import type { Type } from './bodies';
import { contentPaths } from './words';

interface VersionsProps {
  readonly type: Type;
  readonly item: ContentItemDetail;
  /** Number of the version on the page; null while two are compared. */
  readonly shown: number | null;
  readonly onShow: (version: number) => void;
  readonly onCompare: (from: number, to: number) => void;
}

/** Newest first: who published it when, and why; any two can be compared. */
export function Versions({ type, item, shown, onShow, onCompare }: VersionsProps) {
  const zone = useZone();
  const may = useCan('content', 'edit') && !item.archived;
  const [marked, setMarked] = useState<readonly number[]>([]);
  const versions = [...item.versions].sort((a, b) => b.number - a.number);
  const mark = (number: number, on: boolean) =>
    setMarked((old) => (on ? [...old, number].slice(-2) : old.filter((one) => one !== number)));
  const pair = [...marked].sort((a, b) => a - b);
  const [from, to] = pair;
  return (
    <>
      <ol className="cv-versions">
        {versions.map((version) => (
          <li key={version.id} aria-current={version.number === shown ? 'true' : undefined}>
            <div className="cv-version-head">
              {versions.length > 1 ? (
                <input
                  type="checkbox"
                  aria-label={`Compare version ${version.number}`}
                  checked={marked.includes(version.number)}
                  onChange={(event) => mark(version.number, event.target.checked)}
                />
              ) : null}
              <button
                type="button"
                className="cv-version-open"
                onClick={() => onShow(version.number)}
              >
                Version {version.number}
              </button>
              <span className="dim small num">{dayAndClock(version.publishedAt, zone)}</span>
            </div>
            <p className="small">{version.publishedBy?.name ?? 'Came with the installation'}</p>
            {version.note ? <p className="small cv-note">{version.note}</p> : null}
            {may && version.number < item.version ? (
              <p className="small">
                <Link
                  className="inline"
                  to={`${contentPaths.edit(type, item.key)}?version=${version.number}`}
                >
                  Start from this one
                </Link>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      {versions.length > 1 ? (
        <Button
          disabled={from === undefined || to === undefined}
          onClick={() => {
            if (from !== undefined && to !== undefined) onCompare(from, to);
          }}
        >
          {from !== undefined && to !== undefined
            ? `Compare ${from} with ${to}`
            : 'Mark two to compare'}
        </Button>
      ) : null}
    </>
  );
}
