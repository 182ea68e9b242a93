/** Waits until `check` gives something; says what was missing when it never does. */
export async function waitFor<T>(
  what: string,
  check: () => Promise<T | null | undefined | false>,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await check();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms for ${what}; it never came`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
