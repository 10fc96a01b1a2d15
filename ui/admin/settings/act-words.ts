import { isKey, useWords } from '../words/words.tsx';

const made: Record<string, 'act.made' | 'act.changed' | 'act.removed' | 'act.seen'> = {
  post: 'act.made',
  put: 'act.changed',
  patch: 'act.changed',
  delete: 'act.removed',
  get: 'act.seen',
};

/** What an operation of the API is called by people: its own words where it has some, else what was done to what. */
export function useActWords(): (action: string) => string {
  const { t } = useWords();
  return (action) => {
    const own = `act.${action}`;
    if (isKey(own)) return t(own);
    const [method = '', ...words] = action.split(/(?=[A-Z])/);
    const thing = `thing.${words[0]?.toLowerCase() ?? ''}`;
    const key = made[method];
    return key && isKey(thing) ? `${t(key)}: ${t(thing)}` : action;
  };
}
