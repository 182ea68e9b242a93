import type { AuditEvent } from '@debrief/web-data';
import { dayAndClock, Empty, useZone } from '../layout';
import { ListPage, SearchFilter } from '../layout/ListPage';
import { actionWords, detailWords } from './audit-words';
import './audit.css';

/** Who did and saw what; nothing here can be changed or removed. */
export function AuditList() {
  return (
    <ListPage<AuditEvent>
      resource="auditTrail"
      title="Audit trail"
      aside="newest first; never changed"
      rowsClass="plain audit-rows"
      filters={
        <>
          <SearchFilter source="subjectType" label="Kind of thing, e.g. loop" />
          <SearchFilter source="subjectId" label="Its id" />
        </>
      }
      empty={<Empty title="Nothing recorded yet" />}
    >
      {(event) => <AuditRow event={event} />}
    </ListPage>
  );
}

function AuditRow({ event }: { readonly event: AuditEvent }) {
  const zone = useZone();
  return (
    <>
      <p className="num small">
        <time dateTime={event.at}>{dayAndClock(event.at, zone)}</time>
      </p>
      <div>
        <p>
          <span className="strong">{event.actorName ?? 'The system'}</span>{' '}
          {actionWords(event.action)}
        </p>
        <p className="small dim audit-subject">
          {event.subjectType} {event.subjectId}
        </p>
      </div>
      <p className="small audit-detail">{detailWords(event.detail)}</p>
    </>
  );
}
