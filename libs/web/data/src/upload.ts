import { kindOfStatus, TransportError, wordsOf } from './transport';

export interface UploadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called while the file goes out, with the part that is sent, 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
}

/**
 * Sends a file as the whole body of a request and tells how far it is, which `fetch` cannot. Its
 * name goes along in a header; what it is the server finds out.
 *
 * @returns what the server said about it
 * @throws TransportError with the server's own sentence when it refused the file; an `AbortError`
 *   when the sending was called off
 */
export function uploadFile(
  path: string,
  file: File,
  options: UploadOptions = {},
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const cancel = () => request.abort();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) =>
      options.onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const kind = kindOfStatus(request.status);
      const said = jsonOf(request.responseText);
      if (kind === null) resolve(said);
      else reject(new TransportError(kind, kind === 'server' ? undefined : wordsOf(said)));
    };
    request.onerror = () => reject(new TransportError('offline'));
    request.onabort = () => reject(new DOMException('Called off', 'AbortError'));
    request.onloadend = () => options.signal?.removeEventListener('abort', cancel);
    options.signal?.addEventListener('abort', cancel);
    if (options.signal?.aborted) reject(new DOMException('Called off', 'AbortError'));
    else request.send(file);
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
