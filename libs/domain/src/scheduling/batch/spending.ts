/** What a batch may still spend, in steps: no clock is read, so that the same input ends the same way. */
export class Spending {
  used = 0;

  constructor(
    private readonly steps: number,
    private readonly cancelled: () => boolean,
  ) {}

  take(steps: number): void {
    this.used += steps;
  }

  /** Whether to end now with what there is. */
  get over(): boolean {
    return this.used >= this.steps || this.cancelled();
  }

  /** Steps up to which `part` of what is left lies. */
  until(part: number): number {
    return this.used + Math.floor((this.steps - this.used) * part);
  }
}
