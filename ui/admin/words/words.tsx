import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { en } from './en.ts';

export type Key = keyof typeof en;
export type Text = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Words = Record<Key, Text>;

export const languages = { id: 'Bahasa Indonesia', ru: 'Русский', en: 'English', pt: 'Português' } as const;
export type Language = keyof typeof languages;

type Values = Record<string, string | number>;

export type Speaking = {
  language: Language;
  speak(language: Language): void;
  t(key: Key, values?: Values): string;
  /** How long ago, in the language: "3 min", "2 h", "5 d". */
  ago(at: string, now: number): string;
  time(at: string): string;
  day(at: string): string;
};

const loaders: Record<Language, () => Promise<Words>> = {
  en: async () => en,
  id: async () => (await import('./id.ts')).id,
  ru: async () => (await import('./ru.ts')).ru,
  pt: async () => (await import('./pt.ts')).pt,
};

const storageKey = 'warung.language';

function isLanguage(value: string | null | undefined): value is Language {
  return value !== null && value !== undefined && Object.hasOwn(languages, value);
}

/** What was chosen before, else the first of the browser's languages that we have. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(storageKey);
  if (isLanguage(chosen)) return chosen;
  const known = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return known ?? 'en';
}

export function loadWords(language: Language): Promise<Words> {
  return loaders[language]();
}

const Context = createContext<Speaking | null>(null);

export function useWords(): Speaking {
  const speaking = useContext(Context);
  if (!speaking) throw new Error('useWords needs WordsProvider');
  return speaking;
}

export function isKey(name: string): name is Key {
  return Object.hasOwn(en, name);
}

/** What a customer can want, in words; what has none is shown as it is called. */
export function useMeaning(): (name: string) => string {
  const { t } = useWords();
  return (name) => {
    const key = `meaning.${name}`;
    return isKey(key) ? t(key) : name.replace(/[._]/g, ' ');
  };
}

export function WordsProvider({
  first,
  children,
}: {
  first: { language: Language; words: Words };
  children: ReactNode;
}) {
  const [current, setCurrent] = useState(first);
  const speaking = useMemo(() => {
    const speak = (language: Language) => {
      localStorage.setItem(storageKey, language);
      loadWords(language).then((words) => setCurrent({ language, words }));
    };
    document.documentElement.lang = current.language;
    return { ...speakingOf(current.language, current.words), speak };
  }, [current]);
  return <Context value={speaking}>{children}</Context>;
}

/** The words of one language as functions. Pure. */
export function speakingOf(language: Language, words: Words): Omit<Speaking, 'speak'> {
  const plurals = new Intl.PluralRules(language);
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  const units = (['minute', 'hour', 'day'] as const).map(
    (unit) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow' }),
  );
  return {
    language,
    t(key, values = {}) {
      const text = words[key];
      const form = typeof text === 'string' ? text : (text[plurals.select(Number(values.n))] ?? text.other);
      return form.replace(/\{(\w+)\}/g, (_match, name: string) => String(values[name] ?? ''));
    },
    ago(at, now) {
      const minutes = Math.max(0, Math.floor((now - Date.parse(at)) / 60_000));
      const [minute, hour, day] = units;
      if (minutes < 60) return minute?.format(minutes) ?? '';
      if (minutes < 1440) return hour?.format(Math.floor(minutes / 60)) ?? '';
      return day?.format(Math.floor(minutes / 1440)) ?? '';
    },
    time: (at) => clock.format(new Date(at)),
    day: (at) => date.format(new Date(at)),
  };
}
