import { Injectable } from '@nestjs/common';
import { isIPv6 } from 'node:net';
import { AppError, type TokenAllowance } from '@debrief/server-kernel';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE_SECONDS = 60;
/** Wrong tokens one network address may send a minute. */
const WRONG_A_MINUTE = 30;
const REMEMBERED = 10_000;

/**
 * Counts the calls of each token and the wrong tokens of each address, a minute at a time. Each
 * process counts for itself: behind a balancer with two, a token may do up to twice its limit.
 */
@Injectable()
export class TokenLimits {
  private readonly calls = new RateLimiterMemory({
    points: Number.MAX_SAFE_INTEGER,
    duration: MINUTE_SECONDS,
    keyPrefix: 'token',
  });
  private readonly wrong = new RateLimiterMemory({
    points: WRONG_A_MINUTE,
    duration: MINUTE_SECONDS,
    keyPrefix: 'wrong',
  });
  /** Hashes seen right, so that one bad client does not shut out its neighbours behind one address. */
  private readonly right = new Set<string>();

  /** Takes one call of the token. */
  public async admit(
    tokenId: string,
    perMinute: number,
  ): Promise<{ readonly allowance: TokenAllowance; readonly allowed: boolean }> {
    const allowance = new Allowance(perMinute, (calls) => this.calls.consume(tokenId, calls));
    const allowed = await allowance.count(1);
    return { allowance, allowed };
  }

  /** Seconds for which the address should stay away; 0 while it may try. */
  public async waitOf(address: string, tokenHash: Buffer): Promise<number> {
    if (this.right.has(tokenHash.toString('hex'))) return 0;
    const tried = await this.wrong.get(networkOf(address));
    return tried && tried.consumedPoints >= WRONG_A_MINUTE ? seconds(tried) : 0;
  }

  public noteRight(tokenHash: Buffer): void {
    const key = tokenHash.toString('hex');
    this.right.delete(key);
    this.right.add(key);
    const oldest = this.right.size > REMEMBERED ? this.right.values().next().value : undefined;
    if (oldest !== undefined) this.right.delete(oldest);
  }

  public async noteWrong(address: string, tokenHash: Buffer): Promise<void> {
    this.right.delete(tokenHash.toString('hex'));
    await this.wrong.penalty(networkOf(address), 1);
  }
}

/** What is left of a token's minute. Used-up calls are counted as well, so hammering gains nothing. */
class Allowance implements TokenAllowance {
  public remaining: number;
  public resetSeconds = MINUTE_SECONDS;

  public constructor(
    public readonly limit: number,
    private readonly consume: (calls: number) => Promise<RateLimiterRes>,
  ) {
    this.remaining = limit;
  }

  /** True while the minute still allows it. */
  public async count(calls: number): Promise<boolean> {
    const used = await this.consume(calls);
    this.remaining = Math.max(0, this.limit - used.consumedPoints);
    this.resetSeconds = seconds(used);
    return used.consumedPoints <= this.limit;
  }

  public async spend(calls: number): Promise<void> {
    if (!(await this.count(calls))) throw usedUp(this.resetSeconds);
  }
}

export function usedUp(waitSeconds: number): AppError {
  return new AppError(
    'rate_limited',
    `Too many requests. Come back in ${waitSeconds} ${waitSeconds === 1 ? 'second' : 'seconds'}.`,
  );
}

function seconds(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1000));
}

/** An IPv6 caller owns a whole /64; counting single addresses there would count nothing. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
