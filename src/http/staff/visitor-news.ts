import { subscribe } from '#platform/bus';

const gatherMs = 1_000;

/** Tells a shop's people at most once a second that visitors have come, moved on or gone. */
export function gatherVisitors(tellShop: (shopId: string) => void): () => void {
  const waiting = new Map<string, NodeJS.Timeout>();
  const unsubscribe = subscribe((news) => {
    if (news.topic !== 'visitor' || waiting.has(news.shopId)) return;
    const { shopId } = news;
    const tell = () => {
      waiting.delete(shopId);
      tellShop(shopId);
    };
    waiting.set(shopId, setTimeout(tell, gatherMs));
  });
  return () => {
    unsubscribe();
    for (const timer of waiting.values()) clearTimeout(timer);
  };
}
