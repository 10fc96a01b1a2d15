import type { Account, Hook, HookAnswer } from '../channel.ts';
import { keywordIn } from './keywords.ts';
import { settingsOf } from './settings.ts';

/** The gateway reads TwiML and would send any other text on; HELP is answered at once, as carriers demand. */
export async function answer({ rawBody }: Hook, account: Account): Promise<HookAnswer | null> {
  const form = new URLSearchParams(rawBody.toString('utf8'));
  const { help_text } = settingsOf(account);
  const isHelp = form.has('From') && !form.has('OptOutType') && keywordIn(form.get('Body') ?? '', undefined) === 'help';
  const message = isHelp && help_text ? `<Message>${escaped(help_text)}</Message>` : '';
  return { contentType: 'text/xml', body: `<?xml version="1.0" encoding="UTF-8"?><Response>${message}</Response>` };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
