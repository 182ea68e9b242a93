import { createServer } from 'node:net';

/** Says in one line why the address cannot be listened on; null when it can. */
export function portProblem(port: number, host: string): Promise<string | null> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      done(wordsFor(error.code ?? error.message, port, host)),
    );
    probe.listen(port, host, () => probe.close(() => done(null)));
  });
}

function wordsFor(code: string, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this process has. Choose one above 1023 by PORT.`;
  if (code === 'EADDRNOTAVAIL')
    return `This machine has no address ${host}. Set HOST to one it has.`;
  return `Port ${port} on ${host} cannot be listened on (${code}).`;
}
