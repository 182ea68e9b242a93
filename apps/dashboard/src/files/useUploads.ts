import { useEffect, useRef, useState } from 'react';
import { problemMessage, TransportError } from '@debrief/web-data';
import { wrongAtSight } from './file-words';

export interface Upload {
  readonly id: number;
  readonly file: File;
  /** 0 to 1 while it goes out. */
  readonly part: number;
  /** Why it did not arrive; null while it is on its way. */
  readonly problem: string | null;
  /** Whether sending the same file again could help. */
  readonly retry: boolean;
}

interface Sending {
  readonly signal: AbortSignal;
  readonly onProgress: (part: number) => void;
}

export interface Uploads {
  readonly list: readonly Upload[];
  readonly add: (files: readonly File[]) => void;
  readonly again: (upload: Upload) => void;
  /** Calls one off, or takes a failed one out of sight. */
  readonly drop: (upload: Upload) => void;
}

/**
 * Files on their way, each with its progress; what did not arrive stays with its reason. Leaving
 * the page calls off what is still going out.
 *
 * @param send what sends one file; `onArrived` follows it
 */
export function useUploads<R>(
  send: (file: File, options: Sending) => Promise<R>,
  onArrived: (result: R) => void,
): Uploads {
  const [list, setList] = useState<readonly Upload[]>([]);
  const running = useRunning();
  const number = useRef(0);

  const change = (id: number, over: Partial<Upload>) =>
    setList((known) => known.map((one) => (one.id === id ? { ...one, ...over } : one)));
  const forget = (id: number) => setList((known) => known.filter((one) => one.id !== id));

  const start = async ({ id, file }: Upload): Promise<void> => {
    const controller = new AbortController();
    running.current.set(id, controller);
    try {
      const { signal } = controller;
      const result = await send(file, { signal, onProgress: (part) => change(id, { part }) });
      forget(id);
      onArrived(result);
    } catch (error) {
      if (controller.signal.aborted) forget(id);
      else change(id, { problem: problemMessage(error), part: 0, retry: mayHelp(error) });
    } finally {
      running.current.delete(id);
    }
  };
  const add = (files: readonly File[]) => {
    const fresh = files.map((file): Upload => {
      number.current += 1;
      return { id: number.current, file, part: 0, problem: wrongAtSight(file), retry: false };
    });
    setList((known) => [...known, ...fresh]);
    for (const upload of fresh) if (upload.problem === null) void start(upload);
  };
  return {
    list,
    add,
    again: (upload) => {
      change(upload.id, { problem: null, part: 0 });
      void start(upload);
    },
    drop: (upload) => {
      const controller = running.current.get(upload.id);
      if (controller) controller.abort();
      else forget(upload.id);
    },
  };
}

/** What can still be called off, by the number of the upload; all of it is when the page is left. */
function useRunning() {
  const running = useRef(new Map<number, AbortController>());
  useEffect(() => {
    const all = running.current;
    return () => all.forEach((controller) => controller.abort());
  }, []);
  return running;
}

/** What was refused for what it is will be refused again; a lost connection or a full server may pass. */
function mayHelp(error: unknown): boolean {
  return !(error instanceof TransportError) || error.status === 0 || error.status >= 429;
}
