import type { LoopListItem, StageKind } from '@debrief/web-data';

export type Column = StageKind | 'DEBRIEF';

export const COLUMNS: readonly { readonly id: Column; readonly name: string }[] = [
  { id: 'RECRUITER_SCREEN', name: 'Recruiter screen' },
  { id: 'PHONE_SCREEN', name: 'Phone screen' },
  { id: 'ONSITE', name: 'Onsite' },
  { id: 'HIRING_MANAGER', name: 'Hiring manager' },
  { id: 'DEBRIEF', name: 'Debrief' },
];

/** The column a loop stands in; null for one that is closed or sealed to the reader. */
export function columnOf(loop: LoopListItem): Column | null {
  const { progress } = loop;
  if (!progress) return null;
  if (progress.state === 'DEBRIEF' || progress.state === 'ON_HOLD') return 'DEBRIEF';
  if (progress.state !== 'PLANNED' && progress.state !== 'IN_PROGRESS') return null;
  return loop.stages.find(({ position }) => position === progress.currentStage)?.kind ?? null;
}

/** Loops by column, the latest activity first. */
export function byColumn(
  loops: readonly LoopListItem[],
): ReadonlyMap<Column, readonly LoopListItem[]> {
  const sorted = [...loops].sort((a, b) =>
    (b.progress?.lastActivityAt ?? '').localeCompare(a.progress?.lastActivityAt ?? ''),
  );
  return new Map(COLUMNS.map(({ id }) => [id, sorted.filter((loop) => columnOf(loop) === id)]));
}
