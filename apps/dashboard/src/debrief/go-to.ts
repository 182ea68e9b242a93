/** Brings a part of the page into view and gives it the keyboard. */
export function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: target.tagName === 'H2' ? 'start' : 'nearest' });
}
