import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type {
  ArchivedDraft,
  ArchiveReason,
  DebriefDataProvider,
  ScorecardBody,
} from '@debrief/web-data';
import { AsyncState, dayAndClock, fromKey, Section, useMe } from '../layout';
import { CopyText } from './CopyText';
import { draftText } from './draft-text';
import { RecoverDialog } from './RecoverDialog';

const WHY: Readonly<Record<ArchiveReason, string>> = {
  FILED_ON_BEHALF: 'somebody filed it on your behalf',
  HANDED_OVER: 'the seat was handed over',
  LOOP_CLOSED: 'the loop was decided or stopped',
  SEAT_EXCUSED: 'the seat was excused',
  SEAT_REMOVED: 'the seat was taken off the round',
};

/** Without the round's content at hand, things go by their keys. */
const PLAIN_NAMES = { competency: fromKey, flag: fromKey, question: fromKey };

function Words({ draft, body }: { readonly draft: ArchivedDraft; readonly body: ScorecardBody }) {
  const text = draftText(`${draft.candidateName}, ${draft.roundName}`, body, PLAIN_NAMES);
  return (
    <details className="sc-archived">
      <summary>Read it</summary>
      <pre>{text}</pre>
      <CopyText text={text} label="Copy everything" />
    </details>
  );
}

interface RowProps {
  readonly draft: ArchivedDraft;
  readonly zone: string;
  readonly own: boolean;
  readonly onRecover: (() => void) | null;
}

function Row({ draft, zone, own, onRecover }: RowProps) {
  const { candidateName, roundName, author, why, archivedAt, recoveredAt, body } = draft;
  return (
    <li className="sc-archived-row">
      <div className="sc-archived-head">
        <div>
          <b>
            {candidateName} · {roundName}
          </b>
          <p className="dim small num">
            {own ? '' : `${author.name}’s; `}
            {own ? WHY[why] : WHY[why].replace('your', 'their')}, {dayAndClock(archivedAt, zone)}
            {recoveredAt ? `; given back ${dayAndClock(recoveredAt, zone)}` : ''}
          </p>
        </div>
        {onRecover && !recoveredAt ? <Button onClick={onRecover}>Give it back</Button> : null}
      </div>
      {own && body ? <Words draft={draft} body={body} /> : null}
    </li>
  );
}

/** What was being written when a seat ended: readable by its author, given back by an admin. */
export function ArchivedDrafts({ zone }: { readonly zone: string }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const me = useMe();
  const admin = me?.person.roles.includes('ADMIN') ?? false;
  const [recovering, setRecovering] = useState<ArchivedDraft | null>(null);
  const archived = useQuery({
    queryKey: ['debrief', 'archived-drafts', admin],
    queryFn: ({ signal }) => provider.archivedDrafts(admin, { signal }),
    enabled: me !== undefined,
  });
  if (archived.data?.length === 0 || !me) return null;
  return (
    <Section title="Archived drafts" aside={archived.data ? `${archived.data.length}` : undefined}>
      <p className="dim small sc-none">
        What was being written when a seat ended.
        {admin ? ' You can give one back to a seat of its author on the same loop.' : ''}
      </p>
      <AsyncState query={archived} what="list" lines={2}>
        {(drafts) => (
          <ul className="rows">
            {drafts.map((draft) => (
              <Row
                key={draft.id}
                draft={draft}
                zone={zone}
                own={draft.author.id === me.person.id}
                onRecover={admin ? () => setRecovering(draft) : null}
              />
            ))}
          </ul>
        )}
      </AsyncState>
      {recovering ? <RecoverDialog draft={recovering} onClose={() => setRecovering(null)} /> : null}
    </Section>
  );
}
