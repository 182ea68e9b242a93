import { AppError } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

const INBOUND = /^\/mail\/inbound(?:[?#]|$)/;
const UNSUBSCRIBE = /^\/mail\/unsubscribe\//;
const LARGEST_MAIL_BYTES = 4 * 1024 * 1024;
const FORM_BYTES = 4096;

/** Teaches the server the two kinds of body that only the routes of mail take. */
@Injectable()
export class MailBodies implements OnModuleInit {
  public constructor(private readonly host: HttpAdapterHost) {}

  public onModuleInit(): void {
    // A worker has no HTTP server.
    const server = this.host.httpAdapter?.getInstance<FastifyInstance>();
    if (!server) return;
    server.addContentTypeParser<Buffer>(
      'message/rfc822',
      { parseAs: 'buffer', bodyLimit: LARGEST_MAIL_BYTES },
      (request, body, done) =>
        INBOUND.test(request.url) ? done(null, body) : done(notTakenHere()),
    );
    // A mail program may unsubscribe with a form in parts; what it says is always the same.
    server.addContentTypeParser<Buffer>(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: FORM_BYTES },
      (request, _body, done) =>
        UNSUBSCRIBE.test(request.url) ? done(null, null) : done(notTakenHere()),
    );
  }
}

function notTakenHere(): AppError {
  return new AppError('bad_input', 'This kind of body is not taken here.');
}
