import type { SavedTone } from '@debrief/web-ui';
import type { SaveState } from './autosave';

const clock = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at);

const KEPT = { offline: 'Offline', signed_out: 'Signed out', server: 'Not saved yet' } as const;

/** What the form says about the draft's safety. */
export function saveWords(state: SaveState, timeZone: string): { tone: SavedTone; text: string } {
  switch (state.kind) {
    case 'untouched':
      return { tone: 'quiet', text: 'Nothing written yet' };
    case 'saving':
      return { tone: 'quiet', text: 'Saving' };
    case 'saved':
      return { tone: 'saved', text: `Saved ${clock(state.at, timeZone)}` };
    case 'kept':
      return {
        tone: 'kept',
        text: `${KEPT[state.why]}, ${state.changes} ${state.changes === 1 ? 'change' : 'changes'} kept`,
      };
    case 'conflict':
      return { tone: 'conflict', text: 'Changed on another device' };
    case 'refused':
      return { tone: 'conflict', text: `Not saved. ${state.problems[0]?.message ?? ''}`.trim() };
    case 'closed':
      return { tone: 'conflict', text: state.message };
  }
}

/** What a form says that only this browser keeps. */
export function localWords({
  changed,
  kept,
}: {
  readonly changed: boolean;
  readonly kept: boolean;
}): {
  tone: SavedTone;
  text: string;
} {
  if (!changed) return { tone: 'quiet', text: 'Nothing changed yet' };
  if (!kept) return { tone: 'conflict', text: 'Kept only while this page is open' };
  return { tone: 'quiet', text: 'Kept in this browser until you file it' };
}
