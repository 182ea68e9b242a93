import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useMediaQuery } from '@mui/material';
import { useLocation } from 'react-router-dom';
import { AccountMenu } from './AccountMenu';
import { BottomBar } from './BottomBar';
import { ErrorBoundary } from './ErrorBoundary';
import { Rail } from './Rail';
import { Loading } from './states';
import './layout.css';

/** After a change of page the keyboard starts at its top, not in the navigation. */
function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

/** Rail or bottom bar around the page. */
export function AppLayout({ children }: { readonly children?: ReactNode }) {
  const main = useFocusOnNavigation();
  const phone = useMediaQuery('(max-width: 599.95px)', { noSsr: true });
  const { pathname } = useLocation();
  return (
    <div className={phone ? 'app app-phone' : 'app'}>
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      {phone ? null : <Rail />}
      <main id="main" ref={main} tabIndex={-1}>
        {phone ? (
          <div className="phone-account">
            <AccountMenu compact />
          </div>
        ) : null}
        <ErrorBoundary key={pathname}>
          <Suspense
            fallback={
              <div className="page">
                <Loading />
              </div>
            }
          >
            {children}
          </Suspense>
        </ErrorBoundary>
      </main>
      {phone ? <BottomBar /> : null}
    </div>
  );
}
