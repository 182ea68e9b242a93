import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The media type a streamed body was sent as, without its parameters. */
    sentAs?: string;
  }
}

/** Set in place of the real type, so that a parser of its own takes the body without reading it. */
const STREAM = 'application/x-debrief-stream';
const STREAMED = /^\/(?:imports|files\/(?:candidates|artefacts)\/[^/?#]+)(?:[?#]|$)/;

/**
 * Hands the body of a file upload to its endpoint as it arrives. Everywhere else bodies are read
 * whole before anybody sees them, and are small.
 */
export function addStreamedBodies(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    if (request.method === 'POST' && STREAMED.test(request.url)) {
      const sent = request.headers['content-type'] ?? '';
      request.sentAs = sent.split(';')[0]?.trim().toLowerCase() ?? '';
      request.headers['content-type'] = STREAM;
    }
    done();
  });
  server.addContentTypeParser(STREAM, (_request, payload, done) => done(null, payload));
}
