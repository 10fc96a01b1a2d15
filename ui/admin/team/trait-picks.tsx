import '@mantine/core/styles/Checkbox.css';
import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Connection, Shop } from '../api/types.ts';
import { useChannelLabel } from '../inbox/channel-label.ts';
import { isKey, useWords } from '../words/words.tsx';

const topics = ['asked', 'complaint', 'return', 'misunderstood', 'flow', 'trouble'] as const;

/** What somebody knows or a team takes, in words: "language:ru" is "Russian". */
function useTraitWords(): (trait: string) => string {
  const { t, language } = useWords();
  const labelOf = useChannelLabel();
  return (trait) => {
    const [kind, value = ''] = trait.split(':');
    if (kind === 'vip') return t('trait.vip');
    if (kind === 'language') return new Intl.DisplayNames(language, { type: 'language' }).of(value) ?? value;
    if (kind === 'channel') return labelOf(value);
    const key = `topic.${value}`;
    return isKey(key) ? t(key) : value.replace(/_/g, ' ');
  };
}

type Props = { label: string; hint: string; value: string[]; onChange(value: string[]): void };

/** Languages of the shop, channels that are in use, topics, and good customers: chosen, never typed. */
export function TraitPicks({ label, hint, value, onChange }: Props) {
  const { t } = useWords();
  const wordsOf = useTraitWords();
  const shop = useQuery({ queryKey: ['shop'], queryFn: () => api.get<Shop>('/shop') });
  const connections = useQuery({
    queryKey: ['connections'],
    queryFn: () => api.get<{ items: Connection[] }>('/connections'),
    retry: false,
  });
  const languages = (shop.data?.settings.languages ?? []) as string[];
  const inUse = (connections.data?.items ?? []).filter(({ enabled }) => enabled).map(({ channel }) => channel);
  const chosenOf = (kind: string) => value.filter((trait) => trait.startsWith(`${kind}:`));
  const groups = [
    { words: t('trait.languages'), traits: [...languages.map((one) => `language:${one}`), ...chosenOf('language')] },
    { words: t('trait.channels'), traits: [...inUse.map((one) => `channel:${one}`), ...chosenOf('channel')] },
    { words: t('trait.topics'), traits: [...topics.map((one) => `topic:${one}`), ...chosenOf('topic')] },
    { words: t('trait.others'), traits: ['vip'] },
  ];
  return (
    <Checkbox.Group label={label} description={hint} value={value} onChange={onChange}>
      {groups.map(({ words, traits }) => (
        <fieldset key={words} className="traits">
          <legend>{words}</legend>
          {[...new Set(traits)].map((trait) => (
            <Checkbox key={trait} size="xs" value={trait} label={wordsOf(trait)} />
          ))}
        </fieldset>
      ))}
    </Checkbox.Group>
  );
}

export function TraitTags({ traits }: { traits: string[] }) {
  const wordsOf = useTraitWords();
  return (
    <span className="tags">
      {traits.map((trait) => (
        <span key={trait} className="tag">
          {wordsOf(trait)}
        </span>
      ))}
    </span>
  );
}
