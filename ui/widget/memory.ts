/** What a browser remembers for a shop. Storage may be full or forbidden: then the page remembers it by itself. */
const fallback = new Map<string, string>();

export type Memory = {
  read<T>(key: string): T | undefined;
  write(key: string, value: unknown): void;
};

/** @param lasting true: kept across visits; false: as long as the tab is open */
export function memoryOf(shop: string, lasting: boolean): Memory {
  const name = (key: string) => `warung:${shop}:${key}`;
  const storage = () => (lasting ? window.localStorage : window.sessionStorage);
  return {
    read: (key) => {
      try {
        const text = storage().getItem(name(key)) ?? fallback.get(name(key));
        return text === undefined ? undefined : JSON.parse(text);
      } catch {
        return undefined;
      }
    },
    write: (key, value) => {
      const text = JSON.stringify(value);
      fallback.set(name(key), text);
      try {
        storage().setItem(name(key), text);
      } catch {
        // private mode or a full disk: the page's own memory has it
      }
    },
  };
}
