import { useNow, useZone } from '../layout';
import { clockWords } from './clock';
import type { Debrief } from '@debrief/web-data';

/** The clock of the silent read, from the end that the server named. */
export function ReadClock({ debrief }: { readonly debrief: Debrief }) {
  const zone = useZone();
  const now = useNow(debrief.mode === 'TOGETHER' && debrief.phase === 'READING' ? 1_000 : 30_000);
  const words = clockWords(debrief, now, zone);
  if (!words) return null;
  return (
    <div className={words.over ? 'db-clock over num' : 'db-clock num'} role="timer">
      <b>{words.figure}</b>
      <span>{words.text}</span>
    </div>
  );
}
