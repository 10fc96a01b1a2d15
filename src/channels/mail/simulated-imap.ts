import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fetched, inSet, openMailboxOf, type SimulatedMailbox } from './simulated-mailbox.ts';
import { secured, tlsServer } from './simulated-tls.ts';

export type SimulatedImap = {
  port: number;
  /** Speaks TLS from the first byte; the other one does so when it is asked to. */
  tlsPort: number;
  inbox: SimulatedMailbox;
  /** Breaks every line, as a server does that is restarted. */
  hangUp(): void;
  /** Breaks the line when this command comes next, before it is done. */
  hangUpAt(command: string): void;
  /** How often somebody has signed in. */
  logins(): number;
  /** How many lines stand now. */
  lines(): number;
  close(): Promise<void>;
};

type Desk = { auth: string; inbox: SimulatedMailbox; signedIn(): void; breaksAt(command: string): boolean };

/** A server of one mailbox (RFC 3501, RFC 2177): every command in its state and in its form only. */
export async function openImap(auth: string): Promise<SimulatedImap> {
  const inbox = openMailboxOf();
  const sockets = new Set<Socket>();
  let breakAt = '';
  let logins = 0;
  const desk: Desk = {
    auth,
    inbox,
    signedIn: () => {
      logins += 1;
    },
    breaksAt: (command) => {
      const breaks = command === breakAt;
      if (breaks) breakAt = '';
      return breaks;
    },
  };
  const welcome = (socket: Socket, isSecure: boolean) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.write(`* OK [CAPABILITY ${abilities(isSecure)}] simulated\r\n`);
    // A line that the client breaks is no affair of the server.
    converse(socket, desk, isSecure).catch(() => socket.destroy());
  };
  const servers = [createServer((socket) => welcome(socket, false)), tlsServer((socket) => welcome(socket, true))];
  const [port = 0, tlsPort = 0] = await Promise.all(servers.map(portOf));
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port,
    tlsPort,
    inbox,
    hangUp,
    hangUpAt: (command) => {
      breakAt = command;
    },
    logins: () => logins,
    lines: () => sockets.size,
    close: async () => {
      const closed = servers.map((server) => new Promise((done) => server.close(done)));
      hangUp();
      await Promise.all(closed);
    },
  };
}

/** Of a server that listens from now on. */
export async function portOf(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as { port: number }).port;
}

const abilities = (isSecure: boolean) => `IMAP4rev1 AUTH=PLAIN IDLE${isSecure ? '' : ' STARTTLS'}`;

/** One client. `told`: how many mails it has been told of; `idle`, `signing`: the tag of the command that is not done yet. */
type Line = {
  socket: Socket;
  desk: Desk;
  isSecure: boolean;
  isKnown: boolean;
  isOpen: boolean;
  told: number;
  idle: string | null;
  signing: string | null;
};

async function converse(socket: Socket, desk: Desk, isSecure: boolean): Promise<void> {
  const line: Line = { socket, desk, isSecure, isKnown: false, isOpen: false, told: 0, idle: null, signing: null };
  const off = desk.inbox.onChange(() => line.idle && tellNew(line));
  socket.on('close', off);
  for await (const written of createInterface({ input: socket })) {
    if (line.idle) {
      socket.write(
        written.toUpperCase() === 'DONE' ? `${line.idle} OK IDLE ended\r\n` : `${line.idle} BAD DONE was due\r\n`,
      );
      line.idle = null;
      continue;
    }
    if (line.signing) {
      socket.write(`${line.signing} ${signIn(line, written)}\r\n`);
      line.signing = null;
      continue;
    }
    const [, tag, command = '', rest = ''] = /^(\S+) ((?:UID )?[A-Za-z]+)(?: (.*))?$/.exec(written) ?? [];
    const name = command.toUpperCase();
    if (desk.breaksAt(name)) return void socket.destroy();
    if (name === 'STARTTLS' && !isSecure) {
      socket.write(`${tag} OK begin\r\n`);
      break;
    }
    const answer = tag ? answerTo(line, name, rest, tag) : 'BAD no command';
    if (answer) socket.write(`${tag ?? '*'} ${answer}\r\n`);
    if (name === 'LOGOUT') return void socket.end();
  }
  if (!isSecure && !socket.readableEnded) await converse(secured(socket), desk, true);
}

/** What stands behind the tag; null: later. */
function answerTo(line: Line, name: string, rest: string, tag: string): string | null {
  const { socket, desk } = line;
  if (name === 'CAPABILITY') socket.write(`* CAPABILITY ${abilities(line.isSecure)}\r\n`);
  else if (name === 'NOOP') tellNew(line);
  else if (name === 'LOGOUT') socket.write('* BYE\r\n');
  else if (name === 'AUTHENTICATE') {
    if (rest.toUpperCase() !== 'PLAIN') return 'NO only PLAIN is known';
    line.signing = tag;
    socket.write('+ \r\n');
    return null;
  } else if (!line.isKnown) return 'BAD not signed in';
  else if (name === 'LIST' || name === 'LSUB') socket.write(`* ${name} (\\HasNoChildren) "/" INBOX\r\n`);
  else if (name === 'SELECT' || name === 'EXAMINE') return open(line, rest);
  else if (!line.isOpen) return 'BAD no mailbox is open';
  else if (name === 'IDLE') {
    line.idle = tag;
    socket.write('+ idling\r\n');
    tellNew(line);
    return null;
  } else if (name === 'UID FETCH') return fetch(line, rest);
  else if (name === 'UID STORE') return store(desk.inbox, rest);
  else if (name === 'UID SEARCH') return search(line, rest);
  else return 'BAD not known';
  return 'OK done';
}

function signIn(line: Line, words: string): string {
  if (Buffer.from(words, 'base64').toString('utf8') !== line.desk.auth) {
    return 'NO [AUTHENTICATIONFAILED] Invalid credentials';
  }
  line.isKnown = true;
  line.desk.signedIn();
  return `OK [CAPABILITY ${abilities(line.isSecure)}] welcome`;
}

function open(line: Line, rest: string): string {
  const { inbox } = line.desk;
  if (!/^"?INBOX"?$/i.test(rest)) return 'NO there is only the INBOX';
  line.isOpen = true;
  line.told = inbox.mails.length;
  line.socket.write(
    `* ${line.told} EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen)\r\n* OK [PERMANENTFLAGS (\\Seen)]\r\n` +
      `* OK [UIDVALIDITY ${inbox.validity}]\r\n* OK [UIDNEXT ${inbox.next}]\r\n`,
  );
  return 'OK [READ-WRITE] open';
}

function tellNew(line: Line): void {
  const { length } = line.desk.inbox.mails;
  if (line.isOpen && length !== line.told) line.socket.write(`* ${length} EXISTS\r\n`);
  line.told = length;
}

function fetch({ socket, desk: { inbox } }: Line, rest: string): string {
  const [, set, items] = /^([\d:,*]+) (.+)$/.exec(rest) ?? [];
  if (!set || !items) return 'BAD numbers and items were due';
  const isMeant = inSet(set, inbox.next - 1);
  for (const [n, mail] of inbox.mails.entries()) {
    if (!isMeant(mail.uid)) continue;
    const data = fetched(mail, n + 1, items);
    if (!data) return `BAD ${items} is not known`;
    socket.write(data);
  }
  return 'OK fetched';
}

function store(inbox: SimulatedMailbox, rest: string): string {
  const [, set, flags] = /^([\d:,*]+) \+FLAGS(?:\.SILENT)? \(([^)]*)\)$/.exec(rest) ?? [];
  if (!set || flags === undefined) return 'BAD numbers and flags were due';
  const isMeant = inSet(set, inbox.next - 1);
  for (const mail of inbox.mails) {
    if (isMeant(mail.uid)) for (const flag of flags.split(' ')) mail.flags.add(flag);
  }
  return 'OK stored';
}

function search({ socket, desk: { inbox } }: Line, rest: string): string {
  const [, day] = /^SINCE "?(\d{1,2}-[A-Z][a-z]{2}-\d{4})"?$/.exec(rest) ?? [];
  if (!day) return 'BAD only SINCE is known';
  const since = new Date(`${day} UTC`);
  const found = inbox.mails.filter(({ at }) => at >= since).map(({ uid }) => uid);
  socket.write(`* SEARCH ${found.join(' ')}\r\n`);
  return 'OK searched';
}
