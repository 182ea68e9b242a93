/** The time, passed in, so that rules about it can be tested at any moment. */
export abstract class Clock {
  public abstract now(): Date;
}

export class SystemClock extends Clock {
  public now(): Date {
    return new Date();
  }
}
