import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';

const PING_MS = 500;

/** Whether Redis answers within half a second. Any answer will do, a demand for a password too: it is there. */
export function redisAnswers(redisUrl: string): Promise<boolean> {
  const url = new URL(redisUrl);
  return new Promise((done) => {
    const port = Number(url.port || 6379);
    const socket =
      url.protocol === 'rediss:' ? connectTls(port, url.hostname) : connect(port, url.hostname);
    const timer = setTimeout(() => finish(false), PING_MS);
    const finish = (alive: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      done(alive);
    };
    socket.once('error', () => finish(false));
    socket.once('data', () => finish(true));
    socket.write('PING\r\n');
  });
}
