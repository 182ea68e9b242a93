import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import type { ContentItemDetail } from '@debrief/web-data';
import { ErrorState, Loading, NoPermission, NotFoundState, Page, useCan } from '../layout';
import { blankBody, cloneOf, titleOf, type Type } from './bodies';
import { EditSession } from './EditSession';
import { readCopy } from './local-copy';
import { useBody, useItem } from './useLibrary';
import { contentPaths, typeOfSlug, wordsOf } from './words';

/** The editor of an item, or of a new one. */
export function ContentEdit({ fresh = false }: { readonly fresh?: boolean }) {
  const { slug, key = '' } = useParams();
  const words = typeOfSlug(slug);
  const may = useCan('content', 'edit');
  if (!words) {
    return (
      <Page title="Not found">
        <NotFoundState />
      </Page>
    );
  }
  if (!may) {
    return (
      <Page
        title={fresh ? `New ${words.one}` : `Edit a ${words.one}`}
        above={<Link to={contentPaths.list(words.type)}>{words.many}</Link>}
      >
        <NoPermission>Recruiters and admins edit the library. Everybody may read it.</NoPermission>
      </Page>
    );
  }
  return fresh ? (
    <NewItem key={words.type} type={words.type} />
  ) : (
    <EditItem key={`${words.type} ${key}`} type={words.type} itemKey={key} />
  );
}

interface WaitingProps {
  readonly type: Type;
  readonly query: { readonly error: unknown; readonly refetch: () => unknown };
}

/** The page before there is something to edit. */
function Waiting({ type, query }: WaitingProps) {
  return (
    <Page
      title={`Edit a ${wordsOf(type).one}`}
      above={<Link to={contentPaths.list(type)}>{wordsOf(type).many}</Link>}
    >
      {query.error ? (
        <ErrorState
          error={query.error}
          onRetry={() => void query.refetch()}
          what={wordsOf(type).one}
        />
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  );
}

function EditItem({ type, itemKey }: { readonly type: Type; readonly itemKey: string }) {
  const query = useItem(type, itemKey, true);
  const { data: item } = query;
  if (item === null) {
    return (
      <Page title="Not found">
        <NotFoundState what={wordsOf(type).one} />
      </Page>
    );
  }
  if (!item) return <Waiting type={type} query={query} />;
  return <OpenItem type={type} item={item} />;
}

/** Loads what the sitting begins with: the copy of this browser, a chosen version, or the latest. */
function OpenItem({ type, item }: { readonly type: Type; readonly item: ContentItemDetail }) {
  const [search] = useSearchParams();
  const begun = useMemo(() => {
    const copy = readCopy(type, item.key);
    return { copy, version: copy?.baseVersion ?? item.version, chosen: search.get('version') };
    // What the sitting began with stays, whatever is published or kept meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const chosen = begun.copy ? null : Number(begun.chosen);
  const base = useBody(type, item.key, begun.version);
  const from = useBody(type, item.key, chosen);
  if (!base.data) return <Waiting type={type} query={base} />;
  if (chosen && !from.data) return <Waiting type={type} query={from} />;
  return (
    <EditSession
      type={type}
      item={item}
      copyKey={item.key}
      base={{ version: begun.version, body: base.data.body }}
      start={begun.copy?.body ?? from.data?.body ?? base.data.body}
      foundAt={begun.copy?.at ?? null}
      notOpened={begun.copy && begun.chosen ? Number(begun.chosen) : null}
      title={item.title}
    />
  );
}

function NewItem({ type }: { readonly type: Type }) {
  const [search] = useSearchParams();
  const from = search.get('from') ?? '';
  // A key has no blank, so a new item never meets an existing one here.
  const copyKey = `new ${from}`;
  const copy = useMemo(() => readCopy(type, copyKey), [type, copyKey]);
  const source = useItem(type, from);
  const body = useBody(type, from, source.data?.version ?? null);
  if (from !== '' && !body.data) {
    return <Waiting type={type} query={source.error ? source : body} />;
  }
  const blank = blankBody(type);
  const start = copy?.body ?? (body.data ? cloneOf(body.data.body) : blank);
  return (
    <EditSession
      type={type}
      item={null}
      copyKey={copyKey}
      base={{ version: 0, body: blank }}
      start={start}
      foundAt={copy?.at ?? null}
      title={body.data ? `Copy of ${titleOf(body.data.body)}` : `New ${wordsOf(type).one}`}
    />
  );
}
