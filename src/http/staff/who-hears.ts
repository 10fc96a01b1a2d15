import type { News } from '#platform/bus';
import type { ServerFrame } from './frames.ts';
import type { Watcher } from './live.ts';

type Told = { watcher: Watcher; frame: ServerFrame };

/** Which of those present are told what of a piece of news, beside the conversation itself. */
export function whoHears(news: News, present: Watcher[]): Told[] {
  switch (news.topic) {
    case 'typing':
      return typing(news, present);
    case 'alert':
      return alert(news, present);
    case 'mention':
      return ofStaff(present, news.staffIds).map((watcher) => ({
        watcher,
        frame: { type: 'mention', conversationId: news.conversationId, noteId: news.noteId },
      }));
    case 'timeline':
    case 'revised':
      return all(present, { type: 'changed', what: 'timeline', conversationId: news.conversationId });
    case 'order':
      return all(present, { type: 'changed', what: 'orders' });
    case 'room':
      return all(present, { type: 'changed', what: 'rooms' });
    case 'catalog':
      return all(present, { type: 'changed', what: 'catalog' });
    case 'desk':
      return news.what === 'rights' ? [] : all(present, { type: 'changed', what: news.what });
    default:
      return [];
  }
}

function all(present: Watcher[], frame: ServerFrame): Told[] {
  return present.map((watcher) => ({ watcher, frame }));
}

function ofStaff(present: Watcher[], staffIds: string[]): Watcher[] {
  return present.filter(({ access }) => access.staff && staffIds.includes(access.staff.id));
}

function typing(news: Extract<News, { topic: 'typing' }>, present: Watcher[]): Told[] {
  const { conversationId, text, name = '' } = news;
  if (news.author === 'customer') return all(present, { type: 'typing', conversationId, text });
  const others = present.filter(({ access }) => access.staff?.name !== name);
  return all(others, { type: 'colleagueTyping', conversationId, name });
}

/** Half of the time: who has it. Nearly all: supervisors too. All of it, or nobody has it: everybody who may answer. */
function alert(news: Extract<News, { topic: 'alert' }>, present: Watcher[]): Told[] {
  const { conversationId, rung, at, staffId } = news;
  return present.flatMap((watcher) => {
    const { staff, permissions } = watcher.access;
    const mine = staffId !== null && staff?.id === staffId;
    const isTold =
      mine ||
      (rung >= 2 && permissions.includes('supervise')) ||
      ((rung >= 3 || staffId === null) && permissions.includes('converse'));
    return isTold ? [{ watcher, frame: { type: 'alert', conversationId, rung, at, mine } }] : [];
  });
}
