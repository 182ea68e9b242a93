import { Readable } from 'node:stream';
import { LARGEST_FILE } from '@debrief/domain';
import { AppError } from '../errors/app-error';
import { fieldProblems, type Fields, type NotFound } from '../problems/problem';
import type { FileRefusal } from './file-content';
import { FileTooLarge } from './file-intake';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface IncomingFile {
  /** As sent; to be cleaned before it is kept. */
  readonly name: string;
  readonly body: AsyncIterable<Buffer>;
}

/**
 * A file that came as the body of a request, its name in `x-file-name`, percent-encoded. No simple
 * form can send that header, so a browser asks before a page of another site could.
 *
 * @throws {FileTooLarge} when it announces too much already
 */
export function incomingFile(headers: Headers, body: unknown): IncomingFile {
  if (!(body instanceof Readable)) throw new AppError('bad_input', 'Send the file as the body.');
  const name = headers['x-file-name'];
  if (typeof name !== 'string')
    throw new AppError('bad_input', 'Name the file in the header x-file-name, percent-encoded.');
  if (Number(headers['content-length'] ?? 0) > LARGEST_FILE) throw new FileTooLarge();
  return { name: decoded(name), body: untilRefused(body) };
}

/**
 * What is not read of a body runs off unread: were it left standing, the connection would hang in
 * it; were it cut off, whoever sends would never see why.
 */
export async function* untilRefused(body: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const piece of body.iterator({ destroyOnReturn: false })) yield piece as Buffer;
  } finally {
    body.resume();
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const MESSAGES: Readonly<Record<FileRefusal, string>> = {
  EMPTY: 'This file is empty.',
  UNKNOWN_TYPE: 'This is none of the kinds taken: PDF, PNG, JPEG, Word (.docx) or plain text.',
  ENCRYPTED: 'This file has a password, or is of an old Word. Save it as PDF or plain .docx.',
  MACROS: 'This Word file carries macros. Save it without them, or as PDF.',
  BROKEN: 'This file is damaged and cannot be opened.',
};

export function fileRefused(code: FileRefusal): Fields {
  return fieldProblems([{ path: 'file', code, message: MESSAGES[code] }]);
}

export interface UploadReply {
  status(code: number): unknown;
}

/** 201 with the file, 400 with what is wrong field by field, 404 where there is nothing to add it to. */
export function answerUpload<File extends object>(
  reply: UploadReply,
  done: { readonly __typename: 'FileAdded'; readonly file: File } | Fields | NotFound,
): object {
  if (done.__typename === 'FileAdded') {
    reply.status(201);
    return { file: done.file };
  }
  if (done.__typename === 'NotFoundProblem')
    throw new AppError('not_found', 'There is nothing here for you.');
  reply.status(400);
  return { code: 'BAD_USER_INPUT', message: done.message, fields: done.fields };
}
