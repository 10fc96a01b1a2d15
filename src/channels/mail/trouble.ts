import { OutsideError } from '#platform/errors';
import type { Finding } from '../channel.ts';
import { findings, type Trouble } from './findings.ts';

/** What may stand on an error of the network, of nodemailer or of imapflow. */
type NetError = Error & {
  code?: string;
  cause?: { code?: string };
  responseText?: string;
  authenticationFailed?: boolean;
};

/** What is wrong with a mail server, and what the owner can do, in the owner's language. */
export function troubleOf(error: unknown, server: 'IMAP' | 'SMTP', language = 'en'): Finding {
  const said = error instanceof Error ? wordsOf(error as NetError) : String(error);
  const kind = error instanceof Error ? kindOf(error as NetError) : 'other';
  return finding(kind, language, { server, said: said.slice(0, 300) });
}

export function finding(trouble: Trouble, language: string, values: Record<string, string> = {}): Finding {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const { problem, remedy } = (findings[language] ?? findings.en)[trouble];
  return { problem: fill(problem), remedy: fill(remedy) };
}

function wordsOf({ responseText, message }: NetError): string {
  return responseText ?? message;
}

/** The first that fits. Codes are Node's own, OpenSSL's, and those of nodemailer (EAUTH ...) and imapflow (...TIMEOUT). */
const kinds: [Trouble, RegExp][] = [
  ['noName', /ENOTFOUND|EAI_AGAIN|EDNS|\bdns\b/],
  ['inside', /inside address/],
  ['notTls', /wrong version number|packet length too long|EPROTO|SSL routines.*(record|version)/i],
  ['certificate', /CERT|self.signed|altname|unable to verify/i],
  ['noStarttls', /ETLS|does not support STARTTLS|STARTTLS (not|is not)|upgrade/i],
  ['closed', /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT/],
  ['silent', /ETIMEDOUT|GREETING|timeout|timed out/i],
];

function kindOf(error: NetError): Trouble {
  if (error.authenticationFailed || error.code === 'EAUTH') return 'login';
  const source = error instanceof OutsideError ? error.source : '';
  const marks = [source, error.code, error.cause?.code, error.message].join(' ');
  return kinds.find(([, pattern]) => pattern.test(marks))?.[0] ?? 'other';
}
