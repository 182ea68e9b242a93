import { createBullBoard } from '@bull-board/api';
import type { IServerAdapter } from '@bull-board/api/typings/app';
import { FastifyAdapter } from '@bull-board/fastify';
import { redisAnswers, type Config } from '@debrief/server-kernel';
import type Bull from 'bull';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BoardAccess } from './board-access';
import { BOARD_PATH } from './board-path';
import { queueToLookAt, RedactedQueue } from './redacted-queue';

const AWAY = {
  code: 'SERVICE_UNAVAILABLE',
  message:
    'Redis does not answer, so the board cannot be shown. The work itself waits in the outbox.',
};
/** The page would fetch its letters from elsewhere; ours come from this origin or not at all. */
const FOREIGN_LINKS = /<link[^>]+href="https?:\/\/[^>]*>/g;
const LOOKING = new Set(['GET', 'HEAD']);

/**
 * Bull's own board at {@link BOARD_PATH}, to look at only, where there is a Redis. Whoever may not look
 * gets the answer of an address that does not exist. Redis is asked for only when an admin comes:
 * neither the start nor any other request depends on it. Register it before other static files.
 */
export async function addJobBoard(
  server: FastifyInstance,
  config: Pick<Config, 'REDIS_URL'>,
  access: () => Pick<BoardAccess, 'mayLook'>,
): Promise<void> {
  const redisUrl = config.REDIS_URL;
  if (redisUrl === undefined) return;
  const adapter = new FastifyAdapter();
  adapter.setBasePath(BOARD_PATH);
  const board = createBullBoard({
    queues: [],
    // The adapter brings a copy of these types of its own, one patch release apart.
    serverAdapter: adapter as unknown as IServerAdapter,
    options: { uiConfig: { boardTitle: 'Debrief jobs', hideRedisDetails: true } },
  });
  adapter.setErrorHandler(() => ({ status: 500, body: AWAY }));
  let queue: Bull.Queue | null = null;
  const connect = (): void => {
    if (queue) return;
    queue = queueToLookAt(redisUrl);
    board.addQueue(new RedactedQueue(queue));
  };
  server.addHook('onClose', (_instance, done) => {
    for (const client of queue?.clients ?? []) client.disconnect();
    done();
  });
  await server.register(
    async (scope) => {
      scope.addHook('onRequest', async (request, reply) => {
        if (!(await mayLook(request, access()))) return gone(reply);
        void reply.header('cache-control', 'no-store');
        allowBase(reply);
        if (!(await redisAnswers(redisUrl))) return reply.status(503).send(AWAY);
        connect();
        return undefined;
      });
      scope.addHook('onSend', (_request, reply, payload, done) => {
        if (reply.statusCode === 500) void reply.status(503);
        done(null, typeof payload === 'string' ? payload.replace(FOREIGN_LINKS, '') : payload);
      });
      await scope.register(adapter.registerPlugin());
    },
    { prefix: BOARD_PATH },
  );
}

async function mayLook(
  request: FastifyRequest,
  access: Pick<BoardAccess, 'mayLook'>,
): Promise<boolean> {
  return LOOKING.has(request.method) && (await access.mayLook(request.debrief.tokenHash));
}

function gone(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

/** The page names its own base address, which other pages of ours never need. */
function allowBase(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  void reply.header(
    'content-security-policy',
    policy.replace("base-uri 'none'", "base-uri 'self'"),
  );
}
