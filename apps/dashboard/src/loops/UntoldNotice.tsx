import { Link } from 'react-router-dom';
import { useAsk, useMe } from '../layout';

/** On a decided loop, to who runs it: that nobody has told the candidate yet. */
export function UntoldNotice({ loopId }: { readonly loopId: string }) {
  const roles = useMe()?.person.roles ?? [];
  return roles.includes('RECRUITER') || roles.includes('HIRING_MANAGER') ? (
    <Notice loopId={loopId} />
  ) : null;
}

function Notice({ loopId }: { readonly loopId: string }) {
  const { data = [] } = useAsk('candidatesToTell', 30_000);
  const untold = data.find((one) => one.loopId === loopId);
  return untold ? (
    <p role="note">
      <b>Nobody has told {untold.candidateName} yet.</b>{' '}
      <Link to={`/packets/${loopId}`}>Record it in the packet</Link>
    </p>
  ) : null;
}
