import { Component, type ReactNode } from 'react';
import { Button } from '@mui/material';
import { State } from './states';

interface Props {
  readonly children: ReactNode;
}

/** A fault in one page leaves the navigation standing. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page">
        <State
          role="alert"
          title="This page stopped working"
          action={<Button onClick={() => window.location.reload()}>Reload</Button>}
        >
          What you saved is safe. Reload the page; if it happens again, tell whoever runs Debrief
          for you.
        </State>
      </div>
    );
  }
}
