import { useEffect, type ReactNode } from 'react';
import './session.css';

/** The plain frame around pages for somebody who is not signed in yet. */
export function SessionFrame({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Debrief`;
  }, [title]);
  return (
    <main className="session" id="main">
      <div className="session-box">
        <p className="session-brand">
          <img src="./mark.svg" alt="" width="28" height="28" />
          Debrief
        </p>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
