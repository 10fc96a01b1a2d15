import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Connection, Shop } from '../api/types.ts';
import { Loading } from '../shell/empty.tsx';
import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { CopyText } from './copy-text.tsx';
import { Staff } from './staff.tsx';
import { Tokens } from './tokens.tsx';

export function SettingsPage() {
  const { t } = useWords();
  const { may } = useStanding();
  return (
    <Sheet title={t('settings.title')}>
      <ShopFacts />
      <Staff />
      {may('access') && <Tokens />}
      <Connections />
      <ScriptTag />
    </Sheet>
  );
}

function ShopFacts() {
  const { t } = useWords();
  const { data: shop } = useQuery({ queryKey: ['shop'], queryFn: () => api.get<Shop>('/shop') });
  if (!shop) return <Loading />;
  return (
    <section className="part">
      <h2>{t('settings.shop')}</h2>
      <p className="muted">{t('settings.shopHint')}</p>
      <dl className="facts">
        {Object.entries(shop.settings)
          .filter(([, value]) => !isEmpty(value))
          .map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>
                <Value value={value} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** A setting as shop.yaml shows it: lists and groups line by line. */
function Value({ value }: { value: unknown }) {
  if (typeof value !== 'object' || value === null) return <>{String(value)}</>;
  const entries: [string, unknown][] = Object.entries(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return <>{value.join(', ')}</>;
  return (
    <ul className="goods">
      {entries.map(([name, item]) => (
        <li key={name} style={{ display: 'block' }}>
          {Array.isArray(value) ? flat(item) : `${name}: ${flat(item)}`}
        </li>
      ))}
    </ul>
  );
}

function flat(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(flat).join(', ');
  return Object.entries(value)
    .map(([name, item]) => `${name} ${flat(item)}`)
    .join(' · ');
}

function ScriptTag() {
  const { t } = useWords();
  const { shop } = useStanding();
  const tag = `<script src="${location.origin}/widget.js" data-shop="${shop.slug}" async></script>`;
  return (
    <section className="part">
      <h2>{t('settings.widget')}</h2>
      <CopyText hint={t('settings.widgetHint')} text={tag} />
    </section>
  );
}

function Connections() {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['connections'],
    queryFn: () => api.get<{ items: Connection[] }>('/connections'),
  });
  return (
    <section className="part">
      <h2>{t('settings.connections')}</h2>
      <dl className="facts">
        {data?.items.map((connection) => (
          <div key={connection.id} style={{ display: 'contents' }}>
            <dt>{connection.name}</dt>
            <dd>
              <span className={connection.enabled ? 'tag tag-good' : 'tag'}>
                {connection.enabled ? t('settings.on') : t('settings.off')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
