import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { DebriefDataProvider } from '@debrief/web-data';
import { AsyncPage, Empty, NotFoundState, Page } from '../layout';
import { paths } from '../layout/paths';
import { Desktop } from './Desktop';

function useDeskOf(loopId: string, stageId: string) {
  const provider = useDataProvider<DebriefDataProvider>();
  return useQuery({
    queryKey: ['debrief', 'scheduleDesk', loopId, stageId],
    queryFn: ({ signal }) => provider.scheduleDesk(loopId, stageId, { signal }),
  });
}

/** `/schedule/:loopId/:stageId` */
export function ScheduleDesk() {
  const { loopId = '', stageId = '' } = useParams();
  const query = useDeskOf(loopId, stageId);
  return (
    <AsyncPage query={query} what="schedule">
      {(answer) => {
        if (answer.__typename === 'LoopClosedProblem')
          return (
            <Page title="Schedule" above={<Link to={paths.schedule}>Schedule</Link>}>
              <Empty title="This loop is closed">{answer.message}</Empty>
            </Page>
          );
        if (answer.__typename !== 'ScheduleDesk')
          return (
            <Page title="Schedule" above={<Link to={paths.schedule}>Schedule</Link>}>
              <NotFoundState what="stage to schedule" />
            </Page>
          );
        return (
          <Desktop key={`${loopId} ${stageId}`} wire={answer} onLookAgain={() => query.refetch()} />
        );
      }}
    </AsyncPage>
  );
}
