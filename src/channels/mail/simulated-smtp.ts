import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Failure } from '../simulation/index.ts';
import { portOf } from './simulated-imap.ts';
import { secured, tlsServer } from './simulated-tls.ts';

type Taken = { from: string; to: string; raw: string };

export type SimulatedSmtp = {
  port: number;
  /** Speaks TLS from the first byte; the other one does so when it is asked to. */
  tlsPort: number;
  fail(...failures: Failure[]): void;
  failEvery(n: number): void;
  close(): Promise<void>;
};

type Desk = {
  auth: string;
  /** The only address that the user may send from. */
  sender: string;
  greeted: Set<string>;
  next(): Failure | undefined;
  take(mail: Taken): void;
};

const mostBytes = 15 * 1_048_576;

const inTurn: Failure[] = ['tooMany', 'broken', 'lostAnswer'];

/**
 * A mail server of one user (RFC 5321): refuses who has not said the password, who sends from another's address, what is too
 * large or not a mail, and people it does not know; and makes those wait of whom it hears for the first time.
 */
export async function openSmtp(auth: string, sender: string, take: (mail: Taken) => void): Promise<SimulatedSmtp> {
  const failures: Failure[] = [];
  const sockets = new Set<Socket>();
  let [every, calls] = [0, 0];
  const next = () => {
    calls += 1;
    if (failures.length > 0) return failures.shift();
    return every > 0 && calls % every === 0 ? inTurn[(calls / every) % inTurn.length] : undefined;
  };
  const desk: Desk = { auth, sender, greeted: new Set(), next, take };
  const welcome = (socket: Socket, isSecure: boolean) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.write('220 simulated ESMTP\r\n');
    converse(socket, desk, isSecure).catch(() => socket.destroy());
  };
  const servers = [createServer((socket) => welcome(socket, false)), tlsServer((socket) => welcome(socket, true))];
  const [port = 0, tlsPort = 0] = await Promise.all(servers.map(portOf));
  return {
    port,
    tlsPort,
    fail: (...more) => void failures.push(...more),
    failEvery: (n) => {
      every = n;
    },
    close: async () => {
      const closed = servers.map((server) => new Promise((done) => server.close(done)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

/** One conversation with a client. */
type Line = { desk: Desk; isSecure: boolean; isKnown: boolean; mail: Taken; data: string[] | null };

async function converse(socket: Socket, desk: Desk, isSecure: boolean): Promise<void> {
  const say = (line: string) => socket.write(`${line}\r\n`);
  const line: Line = { desk, isSecure, isKnown: false, mail: { from: '', to: '', raw: '' }, data: null };
  for await (const written of createInterface({ input: socket })) {
    if (line.data && written !== '.') line.data.push(written.replace(/^\./, ''));
    else if (line.data) {
      const answer = takeMail(line, line.data);
      line.data = null;
      if (answer) say(answer);
      else socket.destroy();
    } else if (/^QUIT/i.test(written)) return void socket.end('221 2.0.0 Bye\r\n');
    else if (/^STARTTLS/i.test(written) && !isSecure) {
      say('220 2.0.0 Begin');
      break;
    } else say(answerTo(line, written));
  }
  if (!isSecure && !socket.readableEnded) await converse(secured(socket), desk, true);
}

function answerTo(line: Line, written: string): string {
  if (/^EHLO /i.test(written)) {
    const tls = line.isSecure ? '' : '250-STARTTLS\r\n';
    return `250-simulated\r\n250-8BITMIME\r\n${tls}250-SIZE ${mostBytes}\r\n250 AUTH PLAIN`;
  }
  if (/^AUTH PLAIN /i.test(written)) {
    line.isKnown = Buffer.from(written.slice(11), 'base64').toString('utf8') === line.desk.auth;
    return line.isKnown ? '235 2.7.0 Welcome' : '535 5.7.8 Authentication credentials invalid';
  }
  if (/^(RSET|NOOP)/i.test(written)) return '250 2.0.0 OK';
  if (!line.isKnown) return '530 5.7.0 Authentication required';
  if (/^MAIL FROM:/i.test(written)) return begin(line, written);
  if (/^RCPT TO:/i.test(written)) return addressTo(line, written);
  if (!/^DATA/i.test(written)) return '502 5.5.1 Not known';
  if (!line.mail.to) return '503 5.5.1 Nobody to send it to';
  line.data = [];
  return '354 Go on';
}

function begin({ mail, desk }: Line, written: string): string {
  mail.from = /<(.*?)>/.exec(written)?.[1] ?? '';
  mail.to = '';
  if (Number(/SIZE=(\d+)/i.exec(written)?.[1] ?? 0) > mostBytes) return '552 5.3.4 Message size exceeds fixed limit';
  return mail.from === desk.sender ? '250 2.1.0 OK' : '553 5.7.1 Sender address rejected: not owned by user';
}

/** Who is called `grey...` is heard of for the first time, once; who is called `nobody...` is not there. */
function addressTo({ mail, desk }: Line, written: string): string {
  const to = /<([^<>\s]+)>/.exec(written)?.[1] ?? '';
  if (!to) return '501 5.1.3 Bad recipient';
  if (to.startsWith('nobody')) return '550 5.1.1 User unknown';
  if (to.startsWith('grey') && !desk.greeted.has(to)) {
    desk.greeted.add(to);
    return '451 4.7.1 Greylisted, please try again';
  }
  mail.to = to;
  return '250 2.1.5 OK';
}

/** null: the mail is taken, and the line breaks before it is said. */
function takeMail({ desk, mail }: Line, data: string[]): string | null {
  const failure = desk.next();
  if (failure === 'tooMany') return '450 4.7.1 Too many messages';
  if (failure === 'broken') return '451 4.3.0 Local error in processing';
  if (data.some((one) => Buffer.byteLength(one) > 998)) return '500 5.5.2 Line too long';
  const head = data.slice(0, data.indexOf(''));
  const missing = ['From', 'To', 'Date', 'Message-ID', 'Subject', 'MIME-Version'].find(
    (name) => !head.some((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`)),
  );
  if (missing) return `554 5.6.0 ${missing} is missing`;
  const raw = data.join('\r\n');
  if (raw.length > mostBytes) return '552 5.3.4 Message size exceeds fixed limit';
  desk.take({ ...mail, raw });
  return failure === 'lostAnswer' ? null : '250 2.0.0 Taken';
}
