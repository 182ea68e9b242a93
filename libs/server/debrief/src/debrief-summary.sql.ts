/**
 * SQL: the open debrief of a loop, else its latest, as a `DebriefSummary`; null when there never was
 * one. For statements that have the loop and its reader settled already: it asks nothing of them.
 */
export const DEBRIEF_SUMMARY_JSON = (loopId: string): string => `(
  SELECT jsonb_build_object('id', latest.id, 'number', latest.number, 'phase', CASE
    WHEN latest.closed_at IS NOT NULL AND latest.closed_reason IS NULL THEN 'closed'
    WHEN latest.closed_at IS NOT NULL THEN 'cancelled'
    WHEN latest.revealed_at IS NULL THEN 'reading'
    ELSE 'revealed' END)
  FROM debrief latest WHERE latest.loop_id = ${loopId} ORDER BY latest.number DESC LIMIT 1)`;
