import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { openApp } from '#app';
import type { Config } from '#platform/config';
import { newId } from '#platform/ids';
import { askRunningShop, type Operation } from './control.ts';
import { appOperations, withToken } from './operations.ts';

/** A reply as the direct channel gives it, as far as a terminal can show it. */
export type ChatReply = {
  text: string;
  choices?: { id: string; label: string }[];
  items?: { title: string; subtitle?: string; price?: { text: string } }[];
  payment?: { url?: string };
};

type Say = (args: Record<string, string>) => Promise<object>;

/**
 * Talks to the shop in the terminal, or reads the customer's lines from a pipe; through the same turn as every channel. A
 * number chooses one of what was offered. An empty line or the end of the input ends it.
 */
export async function chat(config: Config, folder: string | undefined, language: string | undefined): Promise<void> {
  const { say, close } = await door(config, folder);
  const sender = { sender: `terminal-${newId()}`, ...(language && { language }) };
  const input = createInterface({ input: process.stdin, output: process.stdout.isTTY ? process.stdout : undefined });
  const prompt = () => process.stdin.isTTY && process.stdout.write('> ');
  let choices: { id: string; label: string }[] = [];
  try {
    prompt();
    for await (const line of input) {
      if (line.trim() === '') break;
      if (!process.stdin.isTTY) console.log(`> ${line}`);
      const choice = choices[Number(line.trim()) - 1];
      const { replies } = (await say({ ...sender, id: newId(), text: line, ...(choice && { choice: choice.id }) })) as {
        replies: ChatReply[];
      };
      choices = replies.flatMap((reply) => reply.choices ?? []);
      console.log(shown(replies));
      prompt();
    }
  } finally {
    input.close();
    await close();
  }
}

/** The shop that runs on this data, else one opened here for the time of the talk. */
async function door(config: Config, folder: string | undefined): Promise<{ say: Say; close(): Promise<void> }> {
  const none = () => {};
  const running = await askRunningShop(config.dataDir, 'hello', {}, none);
  if (running) {
    const say: Say = async (args) => (await askRunningShop(config.dataDir, 'say', args, none)) ?? { replies: [] };
    return { say, close: async () => {} };
  }
  const app = await openApp(withToken(quiet(config)), { folder: folder === undefined ? undefined : resolve(folder) });
  const operation = appOperations(app).say as Operation;
  return { say: (args) => operation(args, none), close: () => app.close() };
}

/** The log stays out of the talk. */
function quiet(config: Config): Config {
  return { ...config, logLevel: 'silent' };
}

/** Replies as text: what an SMS would say, then what can be chosen, numbered through. */
export function shown(replies: ChatReply[]): string {
  let number = 0;
  const blocks = replies.map(({ text, items = [], choices = [], payment }) =>
    [
      text,
      ...items.map(({ title, subtitle, price }) => `  · ${[title, subtitle, price?.text].filter(Boolean).join(' · ')}`),
      ...(payment?.url ? [`  ${payment.url}`] : []),
      ...choices.map(({ label }) => `  [${++number}] ${label}`),
    ].join('\n'),
  );
  return blocks.join('\n');
}
