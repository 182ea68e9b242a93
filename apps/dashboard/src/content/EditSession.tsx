import { useEffect, useMemo, useState, type Dispatch } from 'react';
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import type { ContentItemDetail } from '@debrief/web-data';
import type { FieldProblem } from '@debrief/domain';
import { PageHeader, useNow, useZone, when } from '../layout';
import type { AnyBody, Type, TypedBody } from './bodies';
import { BodyEditor } from './BodyEditor';
import { EditBar } from './EditBar';
import { EditorProvider } from './EditorContext';
import type { Edit } from './edits';
import { focusField } from './focus-field';
import { LeaveDialog, useLeaving } from './LeaveDialog';
import { NewKeyField } from './NewKeyField';
import { PublishStep } from './PublishStep';
import type { Clash } from './rebase';
import { ClashNotice, StaleNotice } from './StaleNotice';
import { useEditing, type Base } from './useEditing';
import { contentPaths, wordsOf } from './words';

interface EditSessionProps {
  readonly type: Type;
  /** The item as the server has it now; null for a new one. */
  readonly item: ContentItemDetail | null;
  /** Under which this browser keeps the changes. */
  readonly copyKey: string;
  readonly base: Base;
  readonly start: AnyBody;
  /** Moment of the changes that were found in this browser; null when there were none. */
  readonly foundAt: string | null;
  /** Version that was asked for and not opened, because such changes were found. */
  readonly notOpened?: number | null;
  readonly title: string;
}

/** The address with another step; whatever else it says stays. */
function withStep(now: URLSearchParams, step: 'publish' | null): URLSearchParams {
  const next = new URLSearchParams(now);
  if (step) next.set('step', step);
  else next.delete('step');
  return next;
}

/** One sitting at an item: editing, then the last look, then publishing. */
export function EditSession(props: EditSessionProps) {
  const { type, item, copyKey, base, start, foundAt, notOpened = null, title } = props;
  const navigate = useNavigate();
  const client = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const editing = useEditing(type, copyKey, base, start);
  const leaving = useLeaving(editing.changed);
  const [clashes, setClashes] = useState<readonly Clash[] | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const { state, dispatch } = editing;
  const given = useMemo(() => ({ type, body: state.body }) as TypedBody, [type, state.body]);
  const reviewing = search.get('step') === 'publish' && editing.changed;
  const stale = item !== null && item.version > editing.base.version;
  const show = (step: 'publish' | null) => {
    setSearch((now) => withStep(now, step));
    window.scrollTo(0, 0);
  };
  const leave = (to: string) => {
    leaving.free();
    editing.forget();
    navigate(to);
  };
  const back = item ? contentPaths.item(type, item.key) : contentPaths.list(type);
  const toField = (path: string, problems: readonly FieldProblem[]) => {
    dispatch({ do: 'problems', problems });
    setTarget(path);
    setSearch((now) => withStep(now, null));
  };
  useEffect(() => {
    if (target === null || reviewing) return;
    focusField(target);
    setTarget(null);
  }, [target, reviewing]);
  return (
    <>
      <PageHeader
        title={reviewing ? `Publish ${title}` : title}
        above={<Link to={back}>{item ? item.title : wordsOf(type).many}</Link>}
        {...(item ? { aside: `from version ${editing.base.version}` } : {})}
      />
      <div className="page ed-page">
        {stale && item ? (
          <StaleNotice
            {...{ type, item, editing }}
            onRebased={(found) => {
              setClashes(found);
              show(null);
            }}
            onDiscard={() => leave(back)}
          />
        ) : null}
        {clashes ? (
          <ClashNotice clashes={clashes} editing={editing} onClose={() => setClashes(null)} />
        ) : null}
        {reviewing ? (
          <PublishStep
            given={given}
            baseVersion={editing.base.version}
            onBack={() => show(null)}
            onField={toField}
            onPublished={(key) => leave(contentPaths.item(type, key))}
            onStale={() => {
              show(null);
              void client.invalidateQueries();
            }}
          />
        ) : (
          <EditorProvider
            editor={{
              state,
              dispatch: dispatch as Dispatch<Edit<unknown>>,
              base: editing.base.body,
            }}
          >
            <FoundNotice foundAt={foundAt} notOpened={notOpened} onDiscard={() => leave(back)} />
            {item ? null : <NewKeyField />}
            <BodyEditor given={given} />
            <EditBar
              editing={editing}
              onReview={() => show('publish')}
              onDiscard={() => leave(back)}
            />
          </EditorProvider>
        )}
        <LeaveDialog blocker={leaving.blocker} kept={editing.keptAt !== null} />
      </div>
    </>
  );
}

interface FoundNoticeProps {
  readonly foundAt: string | null;
  readonly notOpened: number | null;
  readonly onDiscard: () => void;
}

/** Says that the editor did not begin with the published version. */
function FoundNotice({ foundAt, notOpened, onDiscard }: FoundNoticeProps) {
  const [read, setRead] = useState(false);
  const zone = useZone();
  const now = useNow();
  if (foundAt === null || read) return null;
  return (
    <div className="note-quiet ed-found" role="status">
      <p>
        Your unpublished changes of {when(foundAt, zone, now)} are back. They were kept in this
        browser only.
        {notOpened === null ? '' : ` Version ${notOpened} was not opened: discard them first.`}
      </p>
      <div className="actions">
        <Button onClick={() => setRead(true)}>Go on with them</Button>
        <Button onClick={onDiscard}>Discard them</Button>
      </div>
    </div>
  );
}
