import { hash, verify } from '@node-rs/argon2';

/** Argon2id at the least the OWASP sheet asks for; about 20 ms a hash. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Hashes at once: a storm of sign-ins queues up here instead of eating the machine. */
const AT_ONCE = 4;

/** Hashes and checks passwords, a few at a time. */
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy: Promise<string> | null = null;

  public hash(password: string): Promise<string> {
    return this.limited(() => hash(password, COST));
  }

  /** False for a hash of an earlier, weaker cost: hash again when the password is at hand. */
  public isCurrent(stored: string): boolean {
    return stored.startsWith(
      `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`,
    );
  }

  /** Without a stored hash it works as long against a dummy, and says no. */
  public async verify(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await this.dummyHash());
    const matches = await this.limited(() => verify(against, password));
    return stored !== null && matches;
  }

  private dummyHash(): Promise<string> {
    this.dummy ??= this.hash('nobody has this password');
    return this.dummy;
  }

  private async limited<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    else this.running += 1;
    try {
      return await work();
    } finally {
      // The place passes to the next in line; only without one is it given up.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
