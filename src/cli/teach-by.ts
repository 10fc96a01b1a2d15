import { answer, dismiss, listModels, listUnclear, meaningsToTeach, reopen, takeBackModel, teach } from '#learning';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import type { Args } from './control.ts';

const by = 'owner';
const mostListed = 50;

/** What `warung learn` asks for, done. @throws AppError as the room of learning does */
export async function teachBy(tx: Db, shopId: string, action: string, args: Args, now: Date): Promise<object> {
  const { id = '', meaning = '', answer: text = '', question } = args;
  switch (action) {
    case 'list':
      return { messages: await listUnclear(tx, shopId, { limit: mostListed, state: 'open' }) };
    case 'meanings':
      return { meanings: meaningsToTeach() };
    case 'models':
      return { models: await listModels(tx, shopId) };
    case 'means':
      await teach(tx, shopId, id, { meaning, by, now });
      return {};
    case 'answer':
      await answer(tx, shopId, id, { answer: text, question, by, now });
      return {};
    case 'dismiss':
      await dismiss(tx, shopId, id, { by, now });
      return {};
    case 'reopen':
      await reopen(tx, shopId, id, now);
      return {};
    case 'takeBack':
      await takeBackModel(tx, shopId);
      return {};
    default:
      throw new AppError('wrong_use', `The running shop cannot ${action}; it is of another version.`);
  }
}
