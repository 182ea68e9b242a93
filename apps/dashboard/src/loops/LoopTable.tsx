import { useEffect, useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { DueLabel } from '@debrief/web-ui';
import type { Job, LoopListItem, LoopState } from '@debrief/web-data';
import { AsyncState, count, Empty, LOOP_STATE, relative, useCan, useNow } from '../layout';

const PER_PAGE = 25;
const STATES = Object.keys(LOOP_STATE) as LoopState[];

interface Filter {
  readonly candidateName: string;
  readonly state: string;
  readonly jobId: string;
  readonly needsFeedback: boolean;
  readonly page: number;
}

/** The filter lives in the address, so that a list can be sent to somebody. */
function useFilter(): readonly [Filter, (change: Partial<Filter>) => void] {
  const [params, setParams] = useSearchParams();
  const filter: Filter = {
    candidateName: params.get('name') ?? '',
    state: params.get('state') ?? '',
    jobId: params.get('job') ?? '',
    needsFeedback: params.get('missing') === '1',
    page: Math.max(1, Number(params.get('page')) || 1),
  };
  const change = (part: Partial<Filter>) => {
    const next = { ...filter, page: 1, ...part };
    const entries = {
      view: 'list',
      name: next.candidateName,
      state: next.state,
      job: next.jobId,
      missing: next.needsFeedback ? '1' : '',
      page: next.page > 1 ? String(next.page) : '',
    };
    setParams(Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== '')), {
      replace: true,
    });
  };
  return [filter, change];
}

/** Asks only when the typing rests. */
function NameFilter({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (name: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), 300);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <TextField
      label="Candidate"
      type="search"
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

function JobFilter({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const mayList = useCan('jobs', 'list');
  const jobs = useGetList<Job>(
    'jobs',
    { pagination: { page: 1, perPage: 100 }, filter: {} },
    { enabled: mayList },
  );
  if (!mayList || !jobs.data) return null;
  return (
    <TextField
      select
      label="Job"
      value={jobs.data.some(({ id }) => id === value) ? value : ''}
      onChange={(event) => onChange(event.target.value)}
    >
      <MenuItem value="">Any</MenuItem>
      {jobs.data.map(({ id, title }) => (
        <MenuItem key={id} value={id}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Filters({
  filter,
  onChange,
}: {
  readonly filter: Filter;
  readonly onChange: (change: Partial<Filter>) => void;
}) {
  return (
    <form className="lt-filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <NameFilter
        value={filter.candidateName}
        onChange={(candidateName) => onChange({ candidateName })}
      />
      <TextField
        select
        label="State"
        value={filter.state}
        onChange={(event) => onChange({ state: event.target.value })}
      >
        <MenuItem value="">Any</MenuItem>
        {STATES.map((state) => (
          <MenuItem key={state} value={state}>
            {LOOP_STATE[state]}
          </MenuItem>
        ))}
      </TextField>
      <JobFilter value={filter.jobId} onChange={(jobId) => onChange({ jobId })} />
      <label className="verb-check">
        <input
          type="checkbox"
          checked={filter.needsFeedback}
          onChange={(event) => onChange({ needsFeedback: event.target.checked })}
        />
        Scorecards missing
      </label>
    </form>
  );
}

function LoopLine({ loop, now }: { readonly loop: LoopListItem; readonly now: Date }) {
  const { progress } = loop;
  if (!progress) return null;
  const stage = loop.stages.find(({ position }) => position === progress.currentStage)?.name ?? '';
  const running = progress.state === 'IN_PROGRESS' || progress.state === 'PLANNED';
  return (
    <li className="lt-line">
      <div>
        <Link className="title" to={`/loops/${loop.id}/show`}>
          {loop.candidate.name}
        </Link>
        <p className="dim small">{loop.job.title}</p>
      </div>
      <p>
        {running ? stage : LOOP_STATE[progress.state]}
        {loop.isMock ? <span className="tag lt-mock">Mock</span> : null}
      </p>
      <p className="small">
        {progress.missingCount > 0 ? (
          <DueLabel late={false} text={`${count(progress.missingCount, 'scorecard')} to file`} />
        ) : null}
      </p>
      <p className="dim small num">{relative(progress.lastActivityAt, now)}</p>
    </li>
  );
}

/** Every loop open to the reader, the latest activity first. */
export function LoopTable() {
  const [filter, change] = useFilter();
  const now = useNow();
  const { page, ...rest } = filter;
  const list = useGetList<LoopListItem>(
    'loops',
    {
      pagination: { page, perPage: PER_PAGE },
      filter: { ...rest, needsFeedback: rest.needsFeedback || undefined },
    },
    { placeholderData: (before) => before },
  );
  const filtered =
    rest.candidateName !== '' || rest.state !== '' || rest.jobId !== '' || rest.needsFeedback;
  return (
    <>
      <Filters filter={filter} onChange={change} />
      <AsyncState query={list} what="list" lines={8}>
        {(loops) =>
          loops.length === 0 ? (
            <Empty title={filtered ? 'No loop fits this filter' : 'No loops yet'}>
              {filtered
                ? 'Take a part of the filter away.'
                : 'A loop starts from an application on a candidate’s page.'}
            </Empty>
          ) : (
            <>
              <ul className="rows">
                {loops.map((loop) => (
                  <LoopLine key={loop.id} loop={loop} now={now} />
                ))}
              </ul>
              <div className="actions lt-pages">
                <Button disabled={page === 1} onClick={() => change({ page: page - 1 })}>
                  Newer
                </Button>
                <Button
                  disabled={!list.pageInfo?.hasNextPage}
                  onClick={() => change({ page: page + 1 })}
                >
                  Older
                </Button>
                <span className="dim small num">Page {page}</span>
              </div>
            </>
          )
        }
      </AsyncState>
    </>
  );
}
