import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Job } from '@debrief/web-data';
import { count, Empty, PATTERN, useCan } from '../layout';
import { ListPage, SelectFilter } from '../layout/ListPage';
import { paths } from '../layout/paths';
import './jobs.css';

/** Openings, the newest first. */
export function JobList() {
  const mayCreate = useCan('jobs', 'create');
  const create = mayCreate ? (
    <Button component={Link} to="/jobs/create" variant="contained" color="primary">
      New job
    </Button>
  ) : null;
  return (
    <ListPage<Job>
      resource="jobs"
      title="Jobs"
      actions={create}
      rowsClass="plain job-rows"
      filters={<OpenFilter />}
      empty={
        <Empty title="No jobs yet" action={create}>
          A job names the opening, who decides and which blueprint its loops follow.
        </Empty>
      }
    >
      {(job) => <JobRow job={job} />}
    </ListPage>
  );
}

function OpenFilter() {
  return (
    <SelectFilter
      source="openness"
      label="Show"
      all="Open and closed"
      options={[
        { id: 'open', name: 'Open only' },
        { id: 'closed', name: 'Closed only' },
      ]}
    />
  );
}

function JobRow({ job }: { readonly job: Job }) {
  return (
    <>
      <div>
        <Link className="title" to={paths.job(job.id)}>
          {job.title}
        </Link>
        <p className="dim small">
          {job.department} · {job.level}
        </p>
      </div>
      <p className="small">
        {job.hiringManager.name}
        <span className="dim job-row-under">
          {job.recruiters.length > 0
            ? count(job.recruiters.length, 'recruiter')
            : 'no recruiter yet'}
        </span>
      </p>
      <p className="small dim">{PATTERN[job.pattern]}</p>
      <p>{job.open ? null : <span className="tag">closed</span>}</p>
    </>
  );
}
