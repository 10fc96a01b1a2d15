import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A wire to a database server that can be cut and mended. */
export type Wire = { url: string; cut(): void; mend(): void; close(): Promise<void> };

export async function openWire(server: string): Promise<Wire> {
  const target = new URL(server);
  const sockets = new Set<Socket>();
  let whole = true;
  const wire = createServer((near) => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(wire, 'listening');
  const address = wire.address();
  if (address === null || typeof address === 'string') throw new Error('No port for the wire');
  const url = new URL(server);
  url.hostname = '127.0.0.1';
  url.port = String(address.port);
  return {
    url: url.href,
    cut() {
      whole = false;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      whole = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      wire.close();
      await once(wire, 'close');
    },
  };
}
