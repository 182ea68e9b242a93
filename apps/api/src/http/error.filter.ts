import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import {
  AppError,
  categorise,
  ERROR_CODES,
  HTTP_STATUS,
  type ErrorCategory,
} from '@debrief/server-kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from './log';

interface Answer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const BY_STATUS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_USER_INPUT', 'The request is not well formed.'],
  404: ['NOT_FOUND', 'There is nothing here.'],
  405: ['METHOD_NOT_ALLOWED', 'This method is not answered here.'],
  413: [
    'PAYLOAD_TOO_LARGE',
    'The request is too large; at most 256 KiB are taken, 10 MiB of a file, and 50 MiB of a file to import.',
  ],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Send JSON with content-type application/json.'],
};

/** The one way an error leaves a route; GraphQL formats its own. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  public constructor(private readonly log: Log) {}

  public catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const requestId = http.getRequest<FastifyRequest>().id;
    const answer = answerFor(error, (original) => this.log.error(original, requestId));
    this.log.refusal(answer.code, requestId);
    return reply
      .status(answer.status)
      .send({ code: answer.code, message: answer.message, requestId });
  }
}

/** For what fails before Nest has a say: a body too large, JSON that is none. */
export function addErrorAnswers(server: FastifyInstance, log: Log): void {
  server.setErrorHandler((error, request, reply) => {
    const { status, code, message } = answerFor(error, (original) =>
      log.error(original, request.id),
    );
    return reply.status(status).send({ code, message, requestId: request.id });
  });
}

/** What the caller hears; the original of anything unknown goes to the log alone. */
export function answerFor(error: unknown, log: (error: unknown) => void): Answer {
  const status = statusOf(error);
  const known = status === undefined || error instanceof AppError ? undefined : BY_STATUS[status];
  if (status !== undefined && known) return { status, code: known[0], message: known[1] };
  const sorted: { category: ErrorCategory; message: string } = categorise(error);
  const cause = error instanceof AppError ? error.cause : undefined;
  if (sorted.category === 'internal' || cause !== undefined) log(cause ?? error);
  return {
    status: HTTP_STATUS[sorted.category],
    code: ERROR_CODES[sorted.category],
    message: sorted.message,
  };
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
