import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Failure } from '../simulation/index.ts';

type Taken = { from: string; to: string; raw: string };

export type SimulatedSmtp = {
  port: number;
  fail(...failures: Failure[]): void;
  failEvery(n: number): void;
  close(): Promise<void>;
};

type Desk = { auth: string; next(): Failure | undefined; take(mail: Taken): void };

const inTurn: Failure[] = ['tooMany', 'broken', 'lostAnswer'];

/** A mail server of one user (RFC 5321): refuses who has not said the password, and lines that are too long. */
export async function openSmtp(auth: string, take: (mail: Taken) => void): Promise<SimulatedSmtp> {
  const failures: Failure[] = [];
  const sockets = new Set<Socket>();
  let [every, calls] = [0, 0];
  const next = () => {
    calls += 1;
    if (failures.length > 0) return failures.shift();
    return every > 0 && calls % every === 0 ? inTurn[(calls / every) % inTurn.length] : undefined;
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    converse(socket, { auth, next, take }).catch(() => socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as { port: number }).port,
    fail: (...more) => void failures.push(...more),
    failEvery: (n) => {
      every = n;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function converse(socket: Socket, desk: Desk): Promise<void> {
  const say = (line: string) => socket.write(`${line}\r\n`);
  const mail: Taken = { from: '', to: '', raw: '' };
  let isKnown = false;
  let data: string[] | null = null;
  say('220 simulated ESMTP');
  for await (const line of createInterface({ input: socket })) {
    if (data && line !== '.') data.push(line.replace(/^\./, ''));
    else if (data) {
      const isLong = data.some((one) => Buffer.byteLength(one) > 998);
      const failure = desk.next();
      if (failure === 'tooMany') say('450 4.7.1 Too many messages');
      else if (failure === 'broken') say('451 4.3.0 Local error in processing');
      else if (isLong) say('500 5.5.2 Line too long');
      else {
        desk.take({ ...mail, raw: data.join('\r\n') });
        if (failure === 'lostAnswer') socket.destroy();
        else say('250 2.0.0 Taken');
      }
      data = null;
    } else if (/^EHLO /i.test(line)) say('250-simulated\r\n250-8BITMIME\r\n250 AUTH PLAIN');
    else if (/^AUTH PLAIN /i.test(line)) {
      isKnown = Buffer.from(line.slice(11), 'base64').toString('utf8') === desk.auth;
      say(isKnown ? '235 2.7.0 Welcome' : '535 5.7.8 Authentication credentials invalid');
    } else if (/^QUIT/i.test(line)) socket.end('221 2.0.0 Bye\r\n');
    else if (/^(RSET|NOOP)/i.test(line)) say('250 2.0.0 OK');
    else if (!isKnown) say('530 5.7.0 Authentication required');
    else if (/^MAIL FROM:/i.test(line)) {
      mail.from = /<(.*?)>/.exec(line)?.[1] ?? '';
      say('250 2.1.0 OK');
    } else if (/^RCPT TO:/i.test(line)) {
      mail.to = /<(.*?)>/.exec(line)?.[1] ?? '';
      say(mail.to ? '250 2.1.5 OK' : '501 5.1.3 Bad recipient');
    } else if (/^DATA/i.test(line)) {
      data = [];
      say('354 Go on');
    } else say('502 5.5.1 Not known');
  }
}
