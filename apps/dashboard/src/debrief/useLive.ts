import { useEffect, useRef, useState } from 'react';
import { LiveWatch, type Hearing, type LivePorts } from './live';

const BROWSER: LivePorts = {
  open: typeof EventSource === 'undefined' ? null : (url) => new EventSource(url),
  later: (run, ms) => setTimeout(run, ms),
  cancel: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/**
 * Listens to one address for as long as the page stands there; null listens to nothing.
 *
 * @param ports the transport, which specs replace
 */
export function useLive(
  url: string | null,
  onTick: () => void,
  ports: LivePorts = BROWSER,
): Hearing {
  const [hearing, setHearing] = useState<Hearing>('connecting');
  const latest = useRef(onTick);
  useEffect(() => {
    latest.current = onTick;
  });
  useEffect(() => {
    if (url === null) return undefined;
    const watch = new LiveWatch(url, ports, {
      onTick: () => latest.current(),
      onState: setHearing,
    });
    watch.start();
    return () => {
      watch.stop();
      setHearing('connecting');
    };
  }, [url, ports]);
  return hearing;
}

/** Whether nobody can see this tab. */
export function useHidden(): boolean {
  const [hidden, setHidden] = useState(() => document.visibilityState === 'hidden');
  useEffect(() => {
    const look = () => setHidden(document.visibilityState === 'hidden');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return hidden;
}
