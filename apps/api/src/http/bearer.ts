import type { TokenAuthenticator } from '@debrief/server-identity';
import { enterTrace } from '@debrief/server-kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from './log';

const BEARER = /^Bearer(?: +(.*))?$/i;

/** The token a program sends; null where the request brings none, and its cookie counts. */
export function bearerOf(headers: FastifyRequest['headers']): string | null {
  const match = BEARER.exec(headers.authorization ?? '');
  return match ? (match[1] ?? '').trim() : null;
}

/**
 * Turns a bearer token into the actor of the request before anything else of it is read. A wrong one
 * is the end of the request: a cookie that came along never takes its place.
 */
export function addBearer(
  server: FastifyInstance,
  authenticator: () => TokenAuthenticator,
  log: Log,
): void {
  server.addHook('onRequest', async (request, reply) => {
    const secret = bearerOf(request.headers);
    // Whether the process lives is told to everybody, even when the database is gone.
    if (secret === null || request.url.startsWith('/health/')) return;
    const answer = await authenticator().authenticate(secret, request.ip);
    if (answer.ok) {
      request.debrief.actor = answer.actor;
      request.debrief.allowance = answer.allowance;
      request.debrief.traceId = auditTrace(request.id, answer.actor.sessionId);
      return;
    }
    if (answer.allowance) request.debrief.allowance = answer.allowance;
    refuse(reply, answer.waitSeconds);
    log.refusal(answer.waitSeconds > 0 ? 'RATE_LIMITED' : 'WRONG_TOKEN', request.id);
    throw answer.error;
  });
  server.addHook('preValidation', (request, _reply, done) => {
    if (request.debrief.actor?.token) enterTrace(request.debrief.traceId);
    done();
  });
  server.addHook('onSend', (request, reply, _payload, done) => {
    addRateHeaders(request, reply);
    done();
  });
}

/** What a request with a token leaves behind in the audit trail: its own id, and the token's. */
function auditTrace(requestId: string, tokenId: string): string {
  return `${requestId} token:${tokenId}`;
}

function refuse(reply: FastifyReply, waitSeconds: number): void {
  if (waitSeconds > 0) void reply.header('retry-after', String(waitSeconds));
  else void reply.header('www-authenticate', 'Bearer');
}

function addRateHeaders({ debrief }: FastifyRequest, reply: FastifyReply): void {
  const { allowance } = debrief;
  if (!allowance) return;
  void reply.headers({
    'ratelimit-limit': String(allowance.limit),
    'ratelimit-remaining': String(allowance.remaining),
    'ratelimit-reset': String(allowance.resetSeconds),
    'ratelimit-policy': `${allowance.limit};w=60`,
  });
  if (reply.statusCode === 429) void reply.header('retry-after', String(allowance.resetSeconds));
}
