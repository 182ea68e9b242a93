import { randomUUID } from 'node:crypto';
import { TokenAuthenticator } from '@debrief/server-identity';
import { PacketReader } from '@debrief/server-packet';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type AppOptions } from './app.module';
import { addAnswerOrder } from './graphql/answer-order';
import { LIMITS } from './graphql/limits';
import { addPacketAnswers } from './graphql/packet-answers';
import { addBearer } from './http/bearer';
import { addDashboardFiles } from './http/dashboard-files';
import { addErrorAnswers } from './http/error.filter';
import { makeLog } from './http/log';
import { addRequestContext } from './http/request-context';
import { addSecurityHeaders } from './http/security-headers';
import { addStreamedBodies } from './http/streamed-bodies';
import { BoardAccess } from './jobs/board-access';
import { addJobBoard } from './jobs/job-board';
import { checkStateTables } from './state-tables';

export interface ServerOptions extends AppOptions {
  /** Folder of the built dashboard; left out where only the API is wanted. */
  readonly dashboard?: string;
}

/** Nest would replace our answers to HTTP errors by its own; they are in place before it starts. */
class QuietFastifyAdapter extends FastifyAdapter {
  public override setErrorHandler(
    _handler: unknown,
  ): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }
}

/** Builds the server without listening; `listen` or `inject` are up to the caller. */
export async function makeServer(options: ServerOptions): Promise<NestFastifyApplication> {
  checkStateTables();
  const { config } = options;
  const adapter = new QuietFastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: config.TRUST_PROXY,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    keepAliveTimeout: 72_000,
    http: { headersTimeout: 10_000 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    logger: false,
  });
  const server = adapter.getInstance();
  await addSecurityHeaders(server, config);
  await server.register(cookie);
  addRequestContext(server, config);
  addStreamedBodies(server);
  const log = makeLog(config);
  addErrorAnswers(server, log);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    logger: false,
    abortOnError: false,
  });
  addBearer(server, () => app.get(TokenAuthenticator, { strict: false }), log);
  addAnswerOrder(server);
  addPacketAnswers(server, () => app.get(PacketReader, { strict: false }));
  await addJobBoard(server, config, () => app.get(BoardAccess, { strict: false }));
  if (options.dashboard) await addDashboardFiles(server, options.dashboard);
  return app;
}
