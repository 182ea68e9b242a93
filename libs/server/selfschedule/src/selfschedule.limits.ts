import { networkOf } from '@debrief/server-identity';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE_SECONDS = 60;
/** Requests one network address may make a minute, whether or not its links are right. */
const A_MINUTE = 90;

/** Keeps somebody who tries links, or sends one form without end, from costing more than their share. */
@Injectable()
export class SelfScheduleLimits {
  private readonly asked = new RateLimiterMemory({
    points: A_MINUTE,
    duration: MINUTE_SECONDS,
    keyPrefix: 'selfschedule',
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
