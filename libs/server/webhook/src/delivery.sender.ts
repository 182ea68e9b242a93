import { performance } from 'node:perf_hooks';
import { Clock, GuardedFetch, OutboundRefused, SecretBox } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import type { Claimed, Tried } from './delivery-queue.repository';

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 64 * 1024;
const USER_AGENT = 'Debrief-Webhooks/1';

/** What a secret of an endpoint is sealed for. */
export const secretPurpose = (endpointId: string): string => `webhook:${endpointId}`;

/** Signs a delivery as Standard Webhooks says and sends it once. What the other side answers is not kept. */
@Injectable()
export class DeliverySender {
  public constructor(
    private readonly outbound: GuardedFetch,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** Never throws: whatever goes wrong is what came of the try. */
  public async send(one: Claimed): Promise<Tried> {
    const at = this.clock.now();
    const began = performance.now();
    const took = (): number => Math.round(performance.now() - began);
    try {
      const { status } = await this.outbound.send(one.url, {
        method: 'POST',
        headers: this.headers(one, at),
        body: one.payload,
        timeoutMs: TIMEOUT_MS,
        maxBytes: MOST_BYTES,
      });
      const sound = status >= 200 && status < 300;
      const error = sound ? null : `The address answered ${status}.`;
      return { at, status, error, durationMs: took() };
    } catch (error) {
      return { at, status: null, error: wordsFor(error), durationMs: took() };
    }
  }

  private headers(one: Claimed, at: Date): Record<string, string> {
    const secret = this.box.open(one.secretSealed, secretPurpose(one.endpointId));
    return {
      'content-type': 'application/json',
      'user-agent': USER_AGENT,
      'webhook-id': one.eventId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(one.eventId, at, one.payload),
    };
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens at this address.',
  ECONNRESET: 'The connection was cut off.',
  UND_ERR_SOCKET: 'The connection was cut off.',
  ENOTFOUND: 'The name of the address is not known.',
  EAI_AGAIN: 'The name of the address could not be looked up.',
  ETIMEDOUT: 'No connection came about in time.',
  UND_ERR_CONNECT_TIMEOUT: 'No connection came about in time.',
};

function wordsFor(error: unknown): string {
  if (error instanceof OutboundRefused) return error.message;
  const code = codeOf(error);
  return WORDS[code] ?? `The connection failed (${code}).`;
}

function codeOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string') return at.code.slice(0, 60);
  return 'UNKNOWN';
}
