import { useEffect, type ReactNode } from 'react';
import CloudOff from '@mui/icons-material/CloudOffOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import SearchOff from '@mui/icons-material/SearchOffOutlined';
import { Button } from '@mui/material';
import { isNotFound, problemMessage, RequestError } from '@debrief/web-data';
import { useLogoutIfAccessDenied } from 'react-admin';
import { Link } from 'react-router-dom';
import { Page } from './PageHeader';

interface StateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly role?: 'alert' | 'status';
}

/** One quiet block for every state that is not content. */
export function State({ icon, title, children, action, role = 'status' }: StateProps) {
  return (
    <div className="state" role={role}>
      {icon}
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action ? <div className="actions">{action}</div> : null}
    </div>
  );
}

/** Nothing here yet; says what brings something here. */
export function Empty({
  title,
  children,
  action,
}: Pick<StateProps, 'title' | 'children' | 'action'>) {
  return (
    <State title={title} action={action}>
      {children}
    </State>
  );
}

/** Grey lines while a list or page loads; announced once. */
export function Loading({
  lines = 5,
  label = 'Loading',
}: {
  readonly lines?: number;
  readonly label?: string;
}) {
  return (
    <div className="loading" role="status" aria-live="polite" aria-busy="true">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}

export function NoPermission({ children }: { readonly children?: ReactNode }) {
  return (
    <State icon={<LockOutlined aria-hidden />} title="You do not have permission for this page">
      {children ?? 'Ask an admin of your organisation if you need it.'}
    </State>
  );
}

export function NotFoundState({ what = 'page' }: { readonly what?: string }) {
  return (
    <State
      icon={<SearchOff aria-hidden />}
      title={`There is no such ${what}`}
      action={
        <Button component={Link} to="/">
          Go to Home
        </Button>
      }
    >
      It does not exist, or it is not open to you.
    </State>
  );
}

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What was looked for, when the answer may be "not found". */
  readonly what?: string;
}

/** A question outside react-admin met an ended session: the sign-in page opens, as it does for the others. */
function SignedOut({ error }: { readonly error: RequestError }) {
  const leave = useLogoutIfAccessDenied();
  useEffect(() => {
    void leave(error);
  }, [leave, error]);
  return <Loading label="Signing out" />;
}

/** Tells a refusal, a missing thing and a failure apart. */
export function ErrorState({ error, onRetry, what }: ErrorStateProps) {
  if (isNotFound(error)) return <NotFoundState what={what ?? 'page'} />;
  if (error instanceof RequestError && error.status === 403) return <NoPermission />;
  if (error instanceof RequestError && error.status === 401) return <SignedOut error={error} />;
  return (
    <State
      icon={<CloudOff aria-hidden />}
      role="alert"
      title="This could not be loaded"
      action={onRetry ? <Button onClick={onRetry}>Try again</Button> : null}
    >
      {problemMessage(error)}
    </State>
  );
}

interface AsyncStateProps<T> {
  readonly query: {
    readonly data?: T | undefined;
    readonly error: unknown;
    readonly isPending?: boolean;
    readonly refetch: () => unknown;
  };
  readonly what?: string;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

/** Loading, failed or the content of a query; data once shown stays while it is renewed. */
export function AsyncState<T>({ query, what, lines, children }: AsyncStateProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    return (
      <ErrorState
        error={query.error}
        onRetry={() => void query.refetch()}
        {...(what ? { what } : {})}
      />
    );
  }
  return <Loading {...(lines ? { lines } : {})} />;
}

/** Like {@link AsyncState}, for a whole page: until its content is here it still has a heading. */
export function AsyncPage<T>(props: AsyncStateProps<T> & { readonly what: string }) {
  if (props.query.data !== undefined) return <AsyncState {...props} />;
  const title = props.what.charAt(0).toUpperCase() + props.what.slice(1);
  return (
    <Page title={title}>
      <AsyncState {...props} />
    </Page>
  );
}

interface SealedProps {
  readonly title: ReactNode;
  /** One sentence: what opens it. */
  readonly children: ReactNode;
}

/** Sealed is a state, not an error: hatched, a lock, and what opens it. */
export function Sealed({ title, children }: SealedProps) {
  return (
    <div className="sealed seal-card">
      <LockOutlined aria-hidden fontSize="small" />
      <div>
        <h3>{title}</h3>
        <p>{children}</p>
      </div>
    </div>
  );
}
