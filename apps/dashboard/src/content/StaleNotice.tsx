import { useState } from 'react';
import { Button } from '@mui/material';
import type { ContentItemDetail } from '@debrief/web-data';
import { AsyncState, dayAndClock, useZone } from '../layout';
import { useBank } from './BankContext';
import type { AnyBody, Type } from './bodies';
import { ChangeList } from './ChangeList';
import { labelOf } from './labels';
import { rebase, type Clash } from './rebase';
import type { EditingState } from './useEditing';
import { useBody, useDiff } from './useLibrary';

interface StaleNoticeProps {
  readonly type: Type;
  readonly item: ContentItemDetail;
  readonly editing: EditingState;
  readonly onRebased: (clashes: readonly Clash[]) => void;
  readonly onDiscard: () => void;
}

/** Somebody else published meanwhile: what they changed, and what becomes of mine. */
export function StaleNotice({ type, item, editing, onRebased, onDiscard }: StaleNoticeProps) {
  const { base, state, restart } = editing;
  const zone = useZone();
  const theirs = useBody(type, item.key, item.version);
  const diff = useDiff(type, item.key, base.version, item.version);
  const latest = item.versions.find(({ number }) => number === item.version);
  const bring = () => {
    if (!theirs.data) return;
    const merged = rebase<AnyBody>(base.body, theirs.data.body, state.body);
    restart({ version: item.version, body: theirs.data.body }, merged.body);
    onRebased(merged.clashes);
  };
  return (
    <section className="note-warn ed-stale" role="alert" aria-label="A newer version">
      <h2>
        {latest?.publishedBy?.name ?? 'Somebody'} published version {item.version} while you were
        editing version {base.version}
      </h2>
      <p className="small">
        {dayAndClock(item.publishedAt, zone)}
        {latest?.note ? `: ${latest.note}` : ''}
      </p>
      <details open>
        <summary>What they changed</summary>
        <AsyncState query={diff} lines={3}>
          {(changes) => <ChangeList changes={changes} same="It reads the same." />}
        </AsyncState>
      </details>
      <div className="actions">
        <Button variant="contained" color="primary" disabled={!theirs.data} onClick={bring}>
          Bring my changes onto version {item.version}
        </Button>
        <Button onClick={onDiscard}>Discard mine</Button>
      </div>
    </section>
  );
}

function wordsOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : JSON.stringify(value, null, 1);
}

interface ClashNoticeProps {
  readonly clashes: readonly Clash[];
  readonly editing: EditingState;
  readonly onClose: () => void;
}

/** Places that both changed: mine stands there, theirs can be taken one by one. */
export function ClashNotice({ clashes, editing, onClose }: ClashNoticeProps) {
  const bank = useBank();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const { state, dispatch } = editing;
  const open = clashes.filter(({ path }) => !taken.has(path));
  return (
    <section className="note-quiet ed-stale" role="status" aria-label="Brought together">
      <h2>
        {clashes.length === 0
          ? 'Your changes are on the newer version now'
          : 'You both changed the same words. Yours stand there now.'}
      </h2>
      <ul className="changes">
        {open.map(({ path, theirs }) => (
          <li key={path}>
            <p className="strong">{labelOf(state.body, path, bank)}</p>
            <p className="change-text">Theirs: {wordsOf(theirs)}</p>
            {theirs === undefined ? null : (
              <Button
                onClick={() => {
                  dispatch({ do: 'set', at: path, value: theirs });
                  setTaken(new Set([...taken, path]));
                }}
              >
                Take theirs
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button onClick={onClose}>Done</Button>
      </div>
    </section>
  );
}
