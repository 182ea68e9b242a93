import { Button } from '@mui/material';
import { useGetList, useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Job, LoopListItem } from '@debrief/web-data';
import {
  AsyncPage,
  AsyncState,
  dayAndClock,
  Empty,
  Facts,
  fromKey,
  LOOP_STATE,
  Page,
  PATTERN,
  Section,
  useAsk,
  useCan,
  useZone,
} from '../layout';
import { paths } from '../layout/paths';
import './jobs.css';

/** One opening with the loops that run for it. */
export function JobShow() {
  const { id = '' } = useParams();
  const query = useGetOne<Job>('jobs', { id }, { onError: () => undefined });
  return (
    <AsyncPage query={query} what="job">
      {(job) => <JobPage job={job} />}
    </AsyncPage>
  );
}

function JobPage({ job }: { readonly job: Job }) {
  const zone = useZone();
  const mayEdit = useCan('jobs', 'edit');
  const blueprint = useAsk('blueprints', 60_000).data?.find((one) => one.key === job.blueprintKey);
  const mayAdd = useCan('candidates', 'create');
  const mayCompare = useCan('packets', 'compare');
  return (
    <Page
      title={job.title}
      above={<Link to="/jobs">Jobs</Link>}
      aside={job.open ? `${job.department} · ${job.level}` : 'closed'}
      actions={
        <>
          {mayAdd && job.open ? (
            <Button
              component={Link}
              to={`/candidates/create?jobId=${job.id}`}
              variant="contained"
              color="primary"
            >
              Add candidate
            </Button>
          ) : null}
          {mayCompare ? (
            <Button component={Link} to={paths.compare(job.id)}>
              Side by side
            </Button>
          ) : null}
          {mayEdit ? (
            <Button component={Link} to={paths.jobEdit(job.id)}>
              Edit
            </Button>
          ) : null}
        </>
      }
    >
      <div className="columns">
        <JobLoops job={job} />
        <Section title="About this job">
          <div className="job-facts">
            <Facts
              items={[
                ['Hiring manager', job.hiringManager.name],
                [
                  'Recruiters',
                  job.recruiters.map((person) => person.name).join(', ') || 'None yet',
                ],
                ['Department', job.department],
                ['Level', job.level],
                ['Pattern', PATTERN[job.pattern]],
                ['Blueprint', blueprint?.title ?? fromKey(job.blueprintKey)],
                ['Opened', dayAndClock(job.createdAt, zone)],
              ]}
            />
          </div>
        </Section>
      </div>
    </Page>
  );
}

function JobLoops({ job }: { readonly job: Job }) {
  const query = useGetList<LoopListItem>(
    'loops',
    { pagination: { page: 1, perPage: 50 }, filter: { jobId: job.id } },
    { onError: () => undefined },
  );
  return (
    <Section title="Loops" aside="open to you, last activity first">
      <AsyncState query={query}>
        {(loops) =>
          loops.length === 0 ? (
            <Empty title="No loop here that is open to you">
              Add a candidate, then start their loop from the candidate’s page.
            </Empty>
          ) : (
            <ul className="rows">
              {loops.map((loop) => (
                <li key={loop.id} className="job-loop">
                  <div>
                    <Link className="title" to={paths.loop(loop.id)}>
                      {loop.candidate.name}
                    </Link>
                    {loop.isMock ? <span className="tag">mock</span> : null}
                    <p className="dim small">{stageLine(loop)}</p>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </AsyncState>
      {query.pageInfo?.hasNextPage ? (
        <p>
          <Link className="inline" to={loopsOf(job.id)}>
            All loops of this job
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

/** The loop list, narrowed to one job by its address. */
function loopsOf(jobId: string): string {
  return `/loops?filter=${encodeURIComponent(JSON.stringify({ jobId }))}`;
}

function stageLine(loop: LoopListItem): string {
  if (!loop.progress) return 'Sealed until you file your scorecard';
  const stage = loop.stages.find((one) => one.position === loop.progress?.currentStage);
  const state = LOOP_STATE[loop.progress.state];
  return stage && loop.progress.state === 'IN_PROGRESS' ? `${state} · ${stage.name}` : state;
}
