import { useAsk } from './useAsk';

/** How many scorecards of finished rounds the reader owes; 0 until it is known. */
export function useOwedCount(): number {
  const { data } = useAsk('myWork', 60_000);
  const now = Date.now();
  return (data?.owed ?? []).filter(
    (one) => one.endsAt !== null && new Date(one.endsAt).getTime() <= now,
  ).length;
}
