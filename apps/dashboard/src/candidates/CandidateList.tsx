import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { CandidateListItem } from '@debrief/web-data';
import { cityOf, day, Empty, useCan, useZone } from '../layout';
import { ListPage, SearchFilter } from '../layout/ListPage';
import { paths } from '../layout/paths';
import './candidates.css';

/** People who applied, newest first. */
export function CandidateList() {
  const mayAdd = useCan('candidates', 'create');
  const add = mayAdd ? (
    <Button component={Link} to="/candidates/create" variant="contained" color="primary">
      Add candidate
    </Button>
  ) : null;
  return (
    <ListPage<CandidateListItem>
      resource="candidates"
      title="Candidates"
      actions={add}
      rowsClass="plain candidate-rows"
      filters={<SearchFilter label="Name or e-mail" />}
      empty={
        <Empty title="No candidates yet" action={add}>
          Add somebody who applied for a job; their loop starts from there.
        </Empty>
      }
    >
      {(candidate) => <CandidateRow candidate={candidate} />}
    </ListPage>
  );
}

function CandidateRow({ candidate }: { readonly candidate: CandidateListItem }) {
  const zone = useZone();
  const jobs = candidate.applications.map((application) => application.job.title).join(', ');
  return (
    <>
      <div>
        <Link className="title" to={paths.candidate(candidate.id)}>
          {candidate.name}
        </Link>
        <p className="dim small">{candidate.email}</p>
      </div>
      <p className="small">{jobs || <span className="dim">No application</span>}</p>
      <p className="small dim num">
        {cityOf(candidate.timeZone)} · added {day(candidate.createdAt, zone)}
      </p>
    </>
  );
}
