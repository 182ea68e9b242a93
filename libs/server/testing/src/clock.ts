import { Clock } from '@debrief/server-kernel';

/** A clock that stands still until it is moved. */
export class FixedClock extends Clock {
  public constructor(private instant: Date) {
    super();
  }

  public now(): Date {
    return new Date(this.instant);
  }

  public set(instant: Date): void {
    this.instant = instant;
  }

  public advanceMinutes(minutes: number): void {
    this.instant = new Date(this.instant.getTime() + minutes * 60_000);
  }
}
