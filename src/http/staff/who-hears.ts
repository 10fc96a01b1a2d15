import type { News } from '#platform/bus';
import type { ServerFrame } from './frames.ts';
import type { Watcher } from './tell.ts';

type Told = { watchers: Watcher[]; frame: ServerFrame };

/** Which of those present are told what of a piece of news, beside the conversation itself and alerts (gather.ts). */
export function whoHears(news: News, present: Watcher[]): Told | null {
  switch (news.topic) {
    case 'typing':
      return typing(news, present);
    case 'mention':
      return {
        watchers: ofStaff(present, news.staffIds),
        frame: { type: 'mention', conversationId: news.conversationId, noteId: news.noteId },
      };
    case 'timeline':
    case 'revised':
      return all(present, { type: 'changed', what: 'timeline', conversationId: news.conversationId });
    case 'import':
      return all(present, { type: 'importing', id: news.id, done: news.done, total: news.total });
    case 'order':
      return all(present, { type: 'changed', what: 'orders' });
    case 'room':
      return all(present, { type: 'changed', what: 'rooms' });
    case 'catalog':
      return all(present, { type: 'changed', what: 'catalog' });
    case 'desk':
      return news.what === 'rights' ? null : all(present, { type: 'changed', what: news.what });
    default:
      return null;
  }
}

function all(watchers: Watcher[], frame: ServerFrame): Told {
  return { watchers, frame };
}

function ofStaff(present: Watcher[], staffIds: string[]): Watcher[] {
  return present.filter(({ access }) => access.staff && staffIds.includes(access.staff.id));
}

/** Only who looks at that conversation: of all others it is no business, and there may be thousands. */
function typing(news: Extract<News, { topic: 'typing' }>, present: Watcher[]): Told {
  const { conversationId, text, name = '' } = news;
  const looking = present.filter(({ watching }) => watching?.conversationId === conversationId);
  if (news.author === 'customer') return all(looking, { type: 'typing', conversationId, text });
  const others = looking.filter(({ access }) => access.staff?.name !== name);
  return all(others, { type: 'colleagueTyping', conversationId, name });
}
