import { useEffect, useState } from 'react';
import { Button, TextField } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import type { ContentItem } from '@debrief/web-data';
import { AsyncState, day, Empty, PageHeader, ROUND_KIND, useCan, useZone } from '../layout';
import { TypeTabs } from './TypeTabs';
import { useItems } from './useLibrary';
import { typeFromWire } from './wire';
import { contentPaths, typeOfSlug, wordsOf } from './words';

const PAUSE_MS = 250;

/** Everything that rounds are made of: one type at a time, searchable, with its archive. */
export function ContentList() {
  const [search, setSearch] = useSearchParams();
  const may = useCan('content', 'edit');
  const { type, many, one, about } =
    typeOfSlug(search.get('type') ?? 'rubric') ?? wordsOf('rubric');
  const archived = search.get('archived') === 'yes';
  const words = search.get('q') ?? '';
  const change = (name: string, value: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const query = useItems({ type, archived, search: words });
  return (
    <>
      <PageHeader
        title="Library"
        aside="what rounds are made of"
        actions={
          <>
            <Button component={Link} to={contentPaths.transfer}>
              {may ? 'Import and export' : 'Export'}
            </Button>
            {may && type !== 'flag_taxonomy' ? (
              <Button
                component={Link}
                to={contentPaths.create(type)}
                variant="contained"
                color="primary"
              >
                New {one}
              </Button>
            ) : null}
          </>
        }
      />
      <div className="page">
        <TypeTabs here={type} />
        <p className="dim small cv-about">
          {about}.{' '}
          {type === 'question' ? (
            <Link className="inline" to="/questions">
              The question bank shows who met which, and leaks.
            </Link>
          ) : null}
        </p>
        <div className="filters" role="search">
          <SearchBox value={words} onChange={(value) => change('q', value)} />
          <div className="choice-bar cv-archive">
            <button type="button" aria-pressed={!archived} onClick={() => change('archived', '')}>
              In use
            </button>
            <button type="button" aria-pressed={archived} onClick={() => change('archived', 'yes')}>
              Archived
            </button>
          </div>
        </div>
        <AsyncState query={query} lines={8}>
          {(items) =>
            items.length === 0 ? (
              <NothingHere many={many} archived={archived} searched={words !== ''} />
            ) : (
              <ul className="rows plain cv-rows">
                {items.map((item) => (
                  <li key={item.key}>
                    <ItemRow item={item} />
                  </li>
                ))}
              </ul>
            )
          }
        </AsyncState>
      </div>
    </>
  );
}

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Asks once the person pauses. */
function SearchBox({ value, onChange }: SearchBoxProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onChange(text), PAUSE_MS);
    return () => clearTimeout(timer);
    // onChange is made anew at each render; the text alone decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text, value]);
  return (
    <TextField
      type="search"
      label="Title or key"
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

interface NothingProps {
  readonly many: string;
  readonly archived: boolean;
  readonly searched: boolean;
}

function NothingHere({ many, archived, searched }: NothingProps) {
  if (searched) return <Empty title="Nothing matches">Try fewer words.</Empty>;
  if (archived) {
    return (
      <Empty title="Nothing is archived">What you archive is kept here, with every version.</Empty>
    );
  }
  return (
    <Empty title={`No ${many.toLowerCase()} yet`}>
      The starter content is loaded when Debrief is set up.
    </Empty>
  );
}

function ItemRow({ item }: { readonly item: ContentItem }) {
  const zone = useZone();
  return (
    <>
      <div>
        <Link className="title" to={contentPaths.item(typeFromWire(item.type), item.key)}>
          {item.title}
        </Link>
        <p className="dim small">{item.key}</p>
      </div>
      <p className="small">{item.roundKind ? ROUND_KIND[item.roundKind] : ''}</p>
      <p className="small dim num">
        Version {item.version}, {day(item.publishedAt, zone)}
        {item.publishedBy ? `, ${item.publishedBy.name}` : ''}
      </p>
    </>
  );
}
