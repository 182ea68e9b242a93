import { Button } from '@mui/material';
import { Page } from './PageHeader';
import { Loading, NoPermission, NotFoundState, State } from './states';

/** The address of the failure page must not be what is loaded again. */
function startAgain() {
  window.location.hash = '#/';
  window.location.reload();
}

/** Whole pages for the states that react-admin leads to. */
export function LoadingPage() {
  return (
    <div className="page">
      <Loading />
    </div>
  );
}

export function NotFoundPage() {
  return (
    <Page title="Not found">
      <NotFoundState />
    </Page>
  );
}

export function NoPermissionPage() {
  return (
    <Page title="No permission">
      <NoPermission />
    </Page>
  );
}

export function SessionCheckFailed() {
  return (
    <Page title="No connection">
      <State
        role="alert"
        title="Debrief cannot be reached"
        action={<Button onClick={startAgain}>Try again</Button>}
      >
        Check your network. What you typed stays in this browser.
      </State>
    </Page>
  );
}

/** The last net: something outside any page failed. */
export function StoppedPage() {
  return (
    <div className="page" id="main">
      <State
        role="alert"
        title="Debrief stopped working here"
        action={<Button onClick={() => window.location.reload()}>Reload</Button>}
      >
        What you saved is safe. Reload the page; if it happens again, tell whoever runs Debrief for
        you.
      </State>
    </div>
  );
}
