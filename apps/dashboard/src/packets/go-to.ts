/** Moves inside the page: the address belongs to the router. */

function focusOn(place: HTMLElement, block: ScrollLogicalPosition): void {
  place.scrollIntoView({ block });
  place.focus({ preventScroll: true });
}

/** Brings a part of the page into view and the keyboard with it. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  if (place) focusOn(place, 'start');
}

/** The id of somebody's whole scorecard on the page. */
export function cardId(seatId: string): string {
  return `card-${seatId}`;
}

/** Opens somebody's whole scorecard and goes there. */
export function openCard(seatId: string): void {
  const card = document.getElementById(cardId(seatId));
  if (!(card instanceof HTMLDetailsElement)) return;
  card.open = true;
  const summary = card.querySelector('summary');
  if (summary) focusOn(summary, 'center');
}

/** The id of a competency's row on the page. */
export function rowId(key: string): string {
  return `row-${key}`;
}

/** Goes to a competency's row and opens it when it is closed. */
export function openRow(key: string): void {
  const row = document.getElementById(rowId(key));
  if (!row) return;
  if (row.getAttribute('aria-expanded') === 'false') row.click();
  focusOn(row, 'center');
}
