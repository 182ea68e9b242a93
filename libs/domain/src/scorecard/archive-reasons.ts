/** Why a draft was archived: its seat ended, or was filed, before its author filed it. */
export const ARCHIVE_REASONS = [
  'seat_removed',
  'seat_excused',
  'handed_over',
  'loop_closed',
  'filed_on_behalf',
] as const;
export type ArchiveReason = (typeof ARCHIVE_REASONS)[number];
