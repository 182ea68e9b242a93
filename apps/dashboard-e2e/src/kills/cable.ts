import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A network cable between the browser and the api: an address that stays while the api behind it comes and goes. */
export interface Cable {
  readonly url: string;
  /** Where the api answers now. */
  plugInto(url: string): void;
  /** Ends every connection and takes no more until it is mended. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Lays a cable on a free port of this machine. */
export async function layCable(): Promise<Cable> {
  const open = new Set<Socket>();
  let port = 0;
  let whole = true;
  const server = createServer((browser) => {
    if (!whole) return void browser.destroy();
    const api = connect(port, '127.0.0.1');
    const ends = [browser, api];
    for (const end of ends) {
      open.add(end);
      // A broken connection is what this is for; the other end goes with it.
      end.on('error', () => undefined);
      end.on('close', () => {
        open.delete(end);
        for (const other of ends) other.destroy();
      });
    }
    browser.pipe(api);
    api.pipe(browser);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const breakAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    plugInto: (url) => (port = Number(new URL(url).port)),
    cut: () => {
      whole = false;
      breakAll();
    },
    mend: () => (whole = true),
    close: () =>
      new Promise((closed) => {
        breakAll();
        server.close(() => closed());
      }),
  };
}
