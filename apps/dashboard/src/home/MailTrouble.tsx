import { Link } from 'react-router-dom';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider } from '@debrief/web-data';
import { count, useCan } from '../layout';

const LOOK_AGAIN_MS = 60_000;

/** For those who run loops: mail that did not arrive, since a candidate may be waiting for it. */
export function MailTrouble() {
  const provider = useDataProvider<DebriefDataProvider>();
  const mayLook = useCan('mail', 'list');
  const { data } = useQuery({
    queryKey: ['debrief', 'ask', 'mailStatus'],
    queryFn: ({ signal }) => provider.mailStatus({ signal }),
    enabled: mayLook,
    refetchInterval: LOOK_AGAIN_MS,
  });
  if (!data || (data.troubles === 0 && !data.failingSince)) return null;
  return (
    <p className="mail-trouble" role="status">
      {data.failingSince
        ? 'The mail server takes nothing; mail waits. '
        : `${count(data.troubles, 'mail')} did not arrive in the last 30 days. `}
      <Link to="/settings/mail">See which</Link>
    </p>
  );
}
