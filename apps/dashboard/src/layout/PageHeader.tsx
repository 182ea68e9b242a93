import { useEffect, type ReactNode } from 'react';

interface PageHeaderProps {
  readonly title: string;
  /** Shown beside the title, e.g. the local time. */
  readonly aside?: ReactNode;
  /** A link back to the list this page belongs to. */
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
}

/** The strip on top of every page; also names the browser tab. */
export function PageHeader({ title, aside, above, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Debrief`;
  }, [title]);
  return (
    <header className="page-header">
      <div className="page-header-words">
        {above ? <p className="page-header-above">{above}</p> : null}
        <h1>{title}</h1>
        {aside ? <p className="dim">{aside}</p> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </header>
  );
}

/** Header and body of a page with the usual margins. */
export function Page({ children, ...header }: PageHeaderProps & { readonly children: ReactNode }) {
  return (
    <>
      <PageHeader {...header} />
      <div className="page">{children}</div>
    </>
  );
}
