import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api } from '../api/client.ts';
import type { Conversation, Hit } from '../api/types.ts';
import { OfferButton } from '../inbox/offer-button.tsx';
import { pictureAddress } from '../products/picture-address.ts';
import { Failed } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { useFillCart } from './use-fill-cart.ts';

/** Finds goods as customers do: shown as cards in the talk, or laid into the customer's cart. */
export function CatalogSearch({ conversation }: { conversation: Conversation }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: ['search', q],
    queryFn: () => api.get<{ items: Hit[] }>('/search', { q, limit: 5 }),
    enabled: q.length > 1,
    placeholderData: (before) => before,
  });
  const hits = q.length > 1 ? (data?.items ?? []) : [];
  return (
    <section>
      <h2>{t('sell.title')}</h2>
      <TextInput
        type="search"
        size="xs"
        aria-label={t('sell.search')}
        placeholder={t('sell.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {q.length > 1 && data && hits.length === 0 && <div className="muted small">{t('list.emptySearch')}</div>}
      {hits.map((hit) => (
        <Found key={hit.id} hit={hit} conversation={conversation} />
      ))}
    </section>
  );
}

function Found({ hit, conversation }: { hit: Hit; conversation: Conversation }) {
  const { t } = useWords();
  const { shop } = useStanding();
  const fill = useFillCart(conversation);
  return (
    <article className="hit" aria-label={hit.title}>
      <div className="hit-head">
        {hit.image ? (
          <img src={pictureAddress(hit.image, shop)} alt="" loading="lazy" />
        ) : (
          <span className="card-blank" />
        )}
        <strong>{hit.title}</strong>
        <OfferButton
          conversation={conversation}
          offer={{ kind: 'products', handles: [hit.handle] }}
          words="sell.send"
        />
      </div>
      {hit.variants.slice(0, 6).map((variant) => {
        const name = Object.values(variant.options).join(' / ') || t('products.single');
        const isOut = variant.available === 0;
        return (
          <div key={variant.id} className="hit-row">
            <span>{name}</span>
            <span className="number">{variant.price.text}</span>
            <button
              type="button"
              className="link small"
              disabled={isOut || fill.isPending}
              aria-label={t('sell.addOf', { title: `${hit.title} ${name}` })}
              onClick={() => fill.add(variant.id)}
            >
              {isOut ? t('sell.out') : t('sell.add')}
            </button>
          </div>
        );
      })}
      <Failed error={fill.error} />
    </article>
  );
}
