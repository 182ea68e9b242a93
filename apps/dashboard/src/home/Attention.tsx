import { useState } from 'react';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { AttentionItem, AttentionKind } from '@debrief/web-data';
import { ATTENTION, duration, Section } from '../layout';
import { ATTENTION_ORDER, attentionPath } from './attention-words';

const SHOWN = 5;

interface AttentionProps {
  readonly items: readonly AttentionItem[];
  readonly now: Date;
}

/** What waits for a recruiter or a hiring manager, grouped by what it is. */
export function Attention({ items, now, wide }: AttentionProps & { readonly wide: boolean }) {
  return (
    <div className={wide ? 'attention-wide' : undefined}>
      {ATTENTION_ORDER.map((kind) => {
        const group = items.filter((item) => item.kind === kind);
        return group.length > 0 ? <Group key={kind} kind={kind} items={group} now={now} /> : null;
      })}
    </div>
  );
}

function Group({ kind, items, now }: AttentionProps & { readonly kind: AttentionKind }) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <Section title={`${ATTENTION[kind]}, ${items.length}`}>
      <ul className="rows attention-rows">
        {shown.map((item) => (
          <li key={`${item.loopId} ${item.text}`}>
            <GroupIcon kind={kind} />
            <div>
              <p>
                <Link className="title" to={attentionPath(item)}>
                  {item.candidateName}
                </Link>{' '}
                <span className="dim small">{item.jobTitle}</span>
              </p>
              <p className="small">{item.text}</p>
            </div>
            <p className="dim small num" title="Since when">
              {duration(now.getTime() - new Date(item.since).getTime())}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < items.length ? (
        <div className="more">
          <Button onClick={() => setAll(true)}>Show all {items.length}</Button>
        </div>
      ) : null}
    </Section>
  );
}

/** Crimson for flags, amber for what is late, nothing for the rest. */
function GroupIcon({ kind }: { readonly kind: AttentionKind }) {
  if (kind === 'FLAG_TO_ADJUDICATE')
    return <FlagOutlined className="icon-flag" aria-hidden fontSize="small" />;
  if (kind === 'SCORECARD_LATE')
    return <ScheduleOutlined className="icon-warn" aria-hidden fontSize="small" />;
  return <span className="icon-dot" aria-hidden="true" />;
}
