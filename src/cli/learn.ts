import type { LearnedModel, UnclearMessage } from '#learning';
import type { Config } from '#platform/config';
import { AppError } from '#platform/errors';
import type { Args } from './control.ts';
import { perform } from './operations.ts';
import type { LearnFlags } from './program.ts';

/** Lists messages that were not understood, or says what one meant. @throws AppError `wrong_use` */
export async function learn(config: Config, message: string | undefined, flags: LearnFlags): Promise<void> {
  const args = argsOf(message, flags);
  const done = await perform(config, 'learn', { ...args, ...(flags.shop && { shop: flags.shop }) }, 'Learning');
  console.log(reportOf(args.action ?? 'list', done as Done));
}

type Done = { messages?: UnclearMessage[]; meanings?: string[]; models?: LearnedModel[] };

function argsOf(message: string | undefined, flags: LearnFlags): Args {
  if (flags.meanings) return { action: 'meanings' };
  if (flags.models) return { action: 'models' };
  if (flags.takeBack) return { action: 'takeBack' };
  const { means, answer, question, dismiss, reopen } = flags;
  const said = [means, answer, dismiss, reopen].filter((one) => one !== undefined).length;
  if (message === undefined && said === 0) return { action: 'list' };
  if (message === undefined) throw new AppError('wrong_use', 'Say which message, by its id: warung learn <id> ...');
  if (said !== 1) throw new AppError('wrong_use', 'Say one of --means, --answer, --dismiss and --reopen.');
  if (means) return { action: 'means', id: message, meaning: means };
  if (answer) return { action: 'answer', id: message, answer, ...(question && { question }) };
  return { action: dismiss ? 'dismiss' : 'reopen', id: message };
}

function reportOf(action: string, { messages, meanings, models }: Done): string {
  if (messages) return messages.map(lineOf).join('\n') || 'Everything was understood.';
  if (meanings) return meanings.join('\n');
  if (models) return models.map(modelLine).join('\n') || 'Nothing was learned yet: the shipped model is in use.';
  if (action === 'means' || action === 'reopen') return 'Noted. The running shop learns it within a minute.';
  return action === 'takeBack' ? 'Taken back.' : 'Noted.';
}

function lineOf({ id, language, text, guesses, confidence }: UnclearMessage): string {
  return `${id}  ${language}  ${text}\n  ${Math.round(confidence * 100)} % ${guesses.join(', ')}`;
}

function modelLine({ id, state, madeAt, lessons, understood, tried, rightBefore, rightAfter }: LearnedModel): string {
  const when = new Date(madeAt).toISOString().slice(0, 16).replace('T', ' ');
  return `${id}  ${when}  ${state}: ${understood} of ${lessons} lessons; of ${tried} other phrasings ${rightAfter} right, before ${rightBefore}`;
}
