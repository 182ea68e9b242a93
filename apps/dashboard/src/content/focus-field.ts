/** Puts the focus on the field of a path, or on the nearest thing around it that is on the page. */
export function focusField(path: string): void {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const at = steps.slice(0, length).join('.');
    const field = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
    return;
  }
}
