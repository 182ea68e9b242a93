/** Steps a search may still take; one step is one state looked at, some ten nanoseconds. */
export class Budget {
  private taken = 0;

  constructor(private readonly steps: number) {}

  take(steps: number): void {
    this.taken += steps;
  }

  get spent(): boolean {
    return this.taken >= this.steps;
  }

  get used(): number {
    return this.taken;
  }
}
