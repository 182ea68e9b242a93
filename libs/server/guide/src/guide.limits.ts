import { networkOf } from '@debrief/server-identity';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE_SECONDS = 60;
/** Pages and files one network address may ask for a minute, whether or not its links are right. */
const A_MINUTE = 60;

/** Keeps somebody who tries links, or loads one without end, from costing more than a page a second. */
@Injectable()
export class GuideLimits {
  private readonly asked = new RateLimiterMemory({
    points: A_MINUTE,
    duration: MINUTE_SECONDS,
    keyPrefix: 'guide',
  });

  /** Seconds to stay away; 0 when this request may be answered. */
  public async waitOf(address: string): Promise<number> {
    try {
      await this.asked.consume(networkOf(address));
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes)
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }
}
