/** The host of a link to a call; null for a room or anything else. */
function callHost(place: string): string | null {
  if (!place.startsWith('https://')) return null;
  try {
    return new URL(place).hostname;
  } catch {
    return null;
  }
}

/** Where a round is held: a link to a call opens beside the page, a room is only named. */
export function Place({ place }: { readonly place: string }) {
  if (place === '') return null;
  const host = callHost(place);
  if (host === null) return <span className="rd-place">{place}</span>;
  return (
    <a className="ui-link rd-place" href={place} target="_blank" rel="noreferrer noopener">
      Join at {host}
    </a>
  );
}
