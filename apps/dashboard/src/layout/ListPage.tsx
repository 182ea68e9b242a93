import { useEffect, useId, useState, type ReactNode } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { ListBase, useListContext, type RaRecord } from 'react-admin';
import { PageHeader } from './PageHeader';
import { Empty, ErrorState, Loading } from './states';

interface ListPageProps<R extends RaRecord> {
  readonly resource: string;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  readonly filters?: ReactNode;
  /** What an empty list says when nothing is filtered. */
  readonly empty: ReactNode;
  readonly rowsClass: string;
  readonly filterDefaults?: Readonly<Record<string, unknown>>;
  readonly children: (row: R) => ReactNode;
}

/** A list in the house's manner: filters in the address, one line a thing, keyset pages. */
export function ListPage<R extends RaRecord>(props: ListPageProps<R>) {
  return (
    <ListBase
      resource={props.resource}
      perPage={25}
      exporter={false}
      {...(props.filterDefaults ? { filterDefaultValues: props.filterDefaults } : {})}
      queryOptions={{ onError: () => undefined }}
    >
      <PageHeader title={props.title} aside={props.aside} actions={props.actions} />
      <div className="page">
        {props.filters ? (
          <div className="filters" role="search">
            {props.filters}
          </div>
        ) : null}
        <ListBody empty={props.empty} rowsClass={props.rowsClass}>
          {props.children}
        </ListBody>
      </div>
    </ListBase>
  );
}

function ListBody<R extends RaRecord>({
  empty,
  rowsClass,
  children,
}: Pick<ListPageProps<R>, 'empty' | 'rowsClass' | 'children'>) {
  const { data, error, isPending, refetch, filterValues, setFilters, page } = useListContext<R>();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending || !data) return <Loading lines={8} />;
  const filtered = Object.values((filterValues ?? {}) as Record<string, unknown>).some(
    (value) => value !== '',
  );
  if (data.length === 0 && page === 1) {
    if (!filtered) return <>{empty}</>;
    return (
      <Empty
        title="Nothing matches"
        action={<Button onClick={() => setFilters({}, [])}>Clear the filters</Button>}
      >
        Try fewer words, or clear the filters.
      </Empty>
    );
  }
  return (
    <>
      <ul className={`rows ${rowsClass}`}>
        {data.map((row) => (
          <li key={row.id}>{children(row)}</li>
        ))}
      </ul>
      <Pager />
    </>
  );
}

/** Previous and next; the API counts no pages, so none are promised. */
function Pager() {
  const { page, setPage, hasNextPage, hasPreviousPage } = useListContext();
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <Button disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>
        Previous
      </Button>
      <span className="num dim">Page {page}</span>
      <Button disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
        Next
      </Button>
    </nav>
  );
}

/** Sets one filter and leaves the others as they are. */
function useFilter(source: string): [string, (value: string) => void] {
  const { filterValues, setFilters } = useListContext();
  const values = (filterValues ?? {}) as Record<string, unknown>;
  const set = (value: string) => {
    const { [source]: _old, ...rest } = values;
    setFilters(value === '' ? rest : { ...rest, [source]: value }, []);
  };
  return [typeof values[source] === 'string' ? values[source] : '', set];
}

/** Free text, sent once the person pauses. */
export function SearchFilter({
  source = 'q',
  label,
}: {
  readonly source?: string;
  readonly label: string;
}) {
  const [value, setValue] = useFilter(source);
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => setValue(text), 300);
    return () => clearTimeout(timer);
    // setValue is made anew at each render; the text alone decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text, value]);
  return (
    <TextField
      type="search"
      label={label}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

interface SelectFilterProps {
  readonly source: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** One of a few words, or all. */
export function SelectFilter({ source, label, all, options }: SelectFilterProps) {
  const [value, setValue] = useFilter(source);
  const id = useId();
  return (
    <TextField
      select
      id={id}
      label={label}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{all}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.id} value={option.id}>
          {option.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
