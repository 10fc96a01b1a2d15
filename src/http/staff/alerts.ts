import type { News } from '#platform/bus';
import type { AlertFrame } from './frames.ts';
import type { Watcher } from './tell.ts';

export type AlertNews = Extract<News, { topic: 'alert' }>;

type Told = { watchers: Watcher[]; items: AlertFrame[] };

/** Who is told which alerts; those who are told the same ones together, so that their frame is written once. */
export function alertsOf(alerts: AlertNews[], present: Watcher[]): Told[] {
  if (alerts.length === 0) return [];
  const owners = new Set(alerts.map(({ staffId }) => staffId));
  const alike = Map.groupBy(present, ({ access: { staff, permissions } }) =>
    [staff && owners.has(staff.id) ? staff.id : '', permissions.join()].join(' '),
  );
  return [...alike.values()].flatMap((watchers) => {
    const [first] = watchers;
    const items = first ? alerts.flatMap((news) => alertFor(news, first)) : [];
    return items.length > 0 ? [{ watchers, items }] : [];
  });
}

/** Half of the time: who has it. Nearly all: supervisors too. All of it, or nobody has it: everybody who may answer. */
function alertFor({ conversationId, rung, at, staffId }: AlertNews, { access }: Watcher): AlertFrame[] {
  const { staff, permissions } = access;
  const mine = staffId !== null && staff?.id === staffId;
  const isTold =
    mine ||
    (rung >= 2 && permissions.includes('supervise')) ||
    ((rung >= 3 || staffId === null) && permissions.includes('converse'));
  return isTold ? [{ conversationId, rung, at, mine }] : [];
}
