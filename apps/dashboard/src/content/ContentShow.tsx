import { Button } from '@mui/material';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import type { ContentItemDetail } from '@debrief/web-data';
import {
  AsyncState,
  count,
  ErrorState,
  Loading,
  NotFoundState,
  Page,
  PageHeader,
  Section,
  useCan,
} from '../layout';
import { ArchiveVerb } from './ArchiveVerb';
import type { Type } from './bodies';
import { BodyView } from './BodyView';
import { Compare } from './Compare';
import { yamlPath } from './transfer';
import { useBody, useItem } from './useLibrary';
import { Versions } from './Versions';
import { contentPaths, typeOfSlug, wordsOf } from './words';

/** One item: how it reads, its versions, and what differs between any two. */
export function ContentShow() {
  const { slug, key = '' } = useParams();
  const words = typeOfSlug(slug);
  if (!words) return <Missing what="page" />;
  return <Item key={`${words.type} ${key}`} type={words.type} itemKey={key} />;
}

function Missing({ what }: { readonly what: string }) {
  return (
    <Page title="Not found" above={<Link to={contentPaths.list()}>Library</Link>}>
      <NotFoundState what={what} />
    </Page>
  );
}

function Item({ type, itemKey }: { readonly type: Type; readonly itemKey: string }) {
  const query = useItem(type, itemKey);
  const { many, one } = wordsOf(type);
  if (query.data === null) return <Missing what={one} />;
  if (!query.data) {
    return (
      <Page title={many} above={<Link to={contentPaths.list(type)}>{many}</Link>}>
        {query.error ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} what={one} />
        ) : (
          <Loading lines={8} />
        )}
      </Page>
    );
  }
  return <ItemPage type={type} item={query.data} />;
}

function ItemPage({ type, item }: { readonly type: Type; readonly item: ContentItemDetail }) {
  const [search, setSearch] = useSearchParams();
  const shown = numberIn(search, 'version', item.version);
  const from = numberIn(search, 'from', 0);
  const to = numberIn(search, 'to', item.version);
  const body = useBody(type, item.key, shown);
  const comparing = from > 0;
  return (
    <>
      <PageHeader
        title={item.title}
        above={<Link to={contentPaths.list(type)}>{wordsOf(type).many}</Link>}
        aside={`version ${item.version}${item.archived ? ', archived' : ''}`}
        actions={<Verbs type={type} item={item} />}
      />
      <div className="page">
        {item.archived ? (
          <p className="note-quiet cv-lead">
            This is archived: it is kept with its versions, and nothing new can name it.
          </p>
        ) : null}
        <div className="columns">
          <div>
            {comparing ? (
              <Compare type={type} item={item} from={from} to={to} onClose={() => setSearch({})} />
            ) : (
              <>
                {shown < item.version ? (
                  <p className="note-quiet cv-lead">
                    This is version {shown}.{' '}
                    <Link to={contentPaths.item(type, item.key)}>
                      See version {item.version}, the latest
                    </Link>
                  </p>
                ) : null}
                <AsyncState query={body} what="version" lines={10}>
                  {(given) => <BodyView given={given} />}
                </AsyncState>
              </>
            )}
          </div>
          <Section title="Versions" aside={count(item.versions.length, 'version')}>
            <Versions
              type={type}
              item={item}
              shown={comparing ? null : shown}
              onShow={(version) => setSearch({ version: String(version) })}
              onCompare={(one, other) => setSearch({ from: String(one), to: String(other) })}
            />
          </Section>
        </div>
      </div>
    </>
  );
}

function numberIn(search: URLSearchParams, name: string, fallback: number): number {
  const number = Number(search.get(name));
  return Number.isInteger(number) && number > 0 ? number : fallback;
}

function Verbs({ type, item }: { readonly type: Type; readonly item: ContentItemDetail }) {
  const navigate = useNavigate();
  const may = useCan('content', 'edit');
  return (
    <>
      <Button
        component="a"
        href={yamlPath([{ type, key: item.key }])}
        download={`${item.key}.yaml`}
      >
        YAML
      </Button>
      {may ? (
        <>
          {type === 'flag_taxonomy' ? null : (
            <>
              <ArchiveVerb type={type} item={item} />
              <Button component={Link} to={contentPaths.create(type, item.key)}>
                Copy
              </Button>
            </>
          )}
          {item.archived ? null : (
            <Button
              variant="contained"
              color="primary"
              onClick={() => navigate(contentPaths.edit(type, item.key))}
            >
              Edit
            </Button>
          )}
        </>
      ) : null}
    </>
  );
}
