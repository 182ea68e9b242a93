import {
  enterMeter,
  enterTrace,
  hashToken,
  type Config,
  type RequestContext,
} from '@debrief/server-kernel';
import { sessionCookie } from '@debrief/server-identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { finished } from 'node:stream';
import { isGraphql, refuseForgery } from '../graphql/csrf';
import { checkRequest } from '../graphql/request-shape';
import { bearerOf } from './bearer';

declare module 'fastify' {
  interface FastifyRequest {
    debrief: RequestContext;
    /** SQL statements of this request, when they are counted. */
    meter?: { readonly statements: number };
  }
}

const GRAPHQL_TYPE = 'application/graphql-response+json';
const RETRY_AFTER_SECONDS: Readonly<Record<number, string>> = { 429: '60', 503: '2' };
const PRIVATE = /^\/(?:graphql|auth)(?:[/?#]|$)/;

/** Gives each request its context, its id and the headers that depend on neither. */
export function addRequestContext(server: FastifyInstance, config: Config): void {
  const cookie = sessionCookie(config);
  server.addHook('onRequest', (request, reply, done) => {
    const bearer = bearerOf(request.headers);
    const token = bearer === null ? request.cookies[cookie.name] : undefined;
    request.debrief = {
      tokenHash: token ? hashToken(token) : null,
      loaders: new Map(),
      traceId: request.id,
    };
    void reply.header('x-request-id', request.id);
    if (PRIVATE.test(request.url)) void reply.header('cache-control', 'no-store');
    try {
      // What a page of another site can send along is our cookie, never a token.
      if (bearer === null) refuseForgery(request);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  // Only after the body was read is the rest of the request one asynchronous context.
  server.addHook('preValidation', (request, _reply, done) => {
    enterTrace(request.id);
    if (request.method === 'POST' && isGraphql(request.url)) checkRequest(request.body);
    done();
  });
  addAnswerHeaders(server);
  if (config.STATEMENT_HEADER) addStatementHeader(server);
}

/** The media type of GraphQL for whoever asks for it; when to come back for whoever is sent away. */
function addAnswerHeaders(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, _payload, done) => {
    const wait = RETRY_AFTER_SECONDS[reply.statusCode];
    if (wait !== undefined && !reply.hasHeader('retry-after'))
      void reply.header('retry-after', wait);
    if (isGraphql(request.url) && request.headers.accept?.includes(GRAPHQL_TYPE)) {
      void reply.header('content-type', `${GRAPHQL_TYPE}; charset=utf-8`);
    }
    const thenAnswer = reply.statusCode === 413 && isGraphql(request.url) ? () => done() : null;
    if (reply.statusCode === 413) readOn(request, reply, thenAnswer);
    if (!thenAnswer) done();
  });
}

/**
 * A connection closed under a sender that is still sending reaches it as a broken pipe, not as an
 * answer. What is too large is read and thrown away instead; the request timeout bounds it. A sender
 * that wants the connection closed has it closed with the answer, so the answer waits for the end.
 */
function readOn(
  request: FastifyRequest,
  reply: FastifyReply,
  thenAnswer: (() => void) | null,
): void {
  reply.removeHeader('connection');
  const body = request.raw;
  if (thenAnswer) {
    if (body.complete || body.destroyed) thenAnswer();
    else finished(body, { writable: false }, () => thenAnswer());
  }
  body.resume();
}

function addStatementHeader(server: FastifyInstance): void {
  server.addHook('preValidation', (request, _reply, done) => {
    request.meter = enterMeter();
    done();
  });
  server.addHook('onSend', (request, reply, _payload, done) => {
    if (request.meter) void reply.header('server-timing', `sql;desc="${request.meter.statements}"`);
    done();
  });
}
