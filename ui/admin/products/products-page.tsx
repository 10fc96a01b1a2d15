import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { api } from '../api/client.ts';
import { inPages } from '../api/pages.ts';
import type { Page, Product, Variant } from '../api/types.ts';
import { Empty, Failed, Loading, Trouble } from '../shell/empty.tsx';
import { More } from '../shell/more.tsx';
import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { pictureAddress } from './picture-address.ts';

const ProductForm = lazy(() => import('./product-form.tsx'));

/** Prices and stock, where they change most often: in the row. */
export function ProductsPage() {
  const { t } = useWords();
  const { may } = useStanding();
  const [q, setQ] = useState('');
  const [edited, setEdited] = useState<Product | 'new' | null>(null);
  const wanted = useDeferredValue(q.trim());
  const list = useInfiniteQuery({
    queryKey: ['products', wanted],
    ...inPages<Page<Product>>('/products', { q: wanted, limit: 30 }),
    placeholderData: (before) => before,
  });
  const products = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Sheet title={t('products.title')}>
      <div className="page-bar">
        <TextInput
          type="search"
          size="xs"
          w={260}
          aria-label={t('products.search')}
          placeholder={t('products.search')}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        {may('catalog') && (
          <Button size="xs" onClick={() => setEdited('new')}>
            {t('products.add')}
          </Button>
        )}
        {may('catalog') && (
          <Button component={Link} to="/import" size="xs" variant="default">
            {t('import.title')}
          </Button>
        )}
      </div>
      <Suspense>
        {edited && <ProductForm product={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
      </Suspense>
      {list.isPending && <Loading />}
      {list.isError && <Trouble error={list.error} reset={list.refetch} />}
      {list.isSuccess && products.length === 0 && (
        <Empty
          title={wanted ? t('list.emptySearch') : t('products.empty')}
          hint={wanted ? undefined : t('products.emptyHint')}
        >
          {!wanted && may('catalog') && (
            <Link to="/import" className="link">
              {t('import.title')}
            </Link>
          )}
        </Empty>
      )}
      <div className="stack">
        {products.map((product) => (
          <ProductRows key={product.id} product={product} onEdit={() => setEdited(product)} />
        ))}
      </div>
      <More list={list} />
    </Sheet>
  );
}

const looks = { active: 'tag tag-good', draft: 'tag', archived: 'tag' };

function ProductRows({ product, onEdit }: { product: Product; onEdit(): void }) {
  const { t } = useWords();
  const { may, shop } = useStanding();
  const [image] = product.images;
  return (
    <section className="rows" aria-label={product.title}>
      <div className="product-head">
        {image ? <img src={pictureAddress(image.src, shop)} alt="" loading="lazy" /> : <span className="card-blank" />}
        <h2>{product.title}</h2>
        <span className={looks[product.status]}>{t(`product.${product.status}`)}</span>
        {may('catalog') && (
          <button
            type="button"
            className="link small"
            aria-label={t('products.edit', { title: product.title })}
            onClick={onEdit}
          >
            {t('products.change')}
          </button>
        )}
      </div>
      <div className="scroll-x">
        <table className="table table-fixed">
          <thead>
            <tr>
              <th scope="col">{t('products.variant')}</th>
              <th scope="col" className="narrow-hide">
                {t('products.sku')}
              </th>
              <th scope="col">{t('products.price')}</th>
              <th scope="col">{t('products.stock')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('products.save')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {product.variants.map((variant) => (
              <VariantRow
                key={`${variant.id}${variant.price.amount}${variant.stock}`}
                product={product}
                variant={variant}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function VariantRow({ product, variant }: { product: Product; variant: Variant }) {
  const { t } = useWords();
  const { may } = useStanding();
  const queries = useQueryClient();
  const [price, setPrice] = useState(variant.price.amount);
  const [stock, setStock] = useState(String(variant.stock));
  const name = Object.values(variant.options).join(' / ') || t('products.single');
  const isChanged = price !== variant.price.amount || stock !== String(variant.stock);
  const save = useMutation({
    mutationFn: () =>
      api.patch<Product>(`/variants/${variant.id}`, {
        ...(price !== variant.price.amount && { price }),
        ...(stock !== String(variant.stock) && { stock: Number(stock) }),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['products'] }),
  });
  const mayEdit = may('catalog');
  const label = (field: string) => `${field}: ${product.title} ${name}`;
  return (
    <tr>
      <td>{name}</td>
      <td className="muted narrow-hide">{variant.sku}</td>
      <td>
        <TextInput
          size="xs"
          w={110}
          inputMode="decimal"
          readOnly={!mayEdit}
          aria-label={label(t('products.price'))}
          rightSection={<span className="muted small">{variant.price.currency}</span>}
          rightSectionWidth={44}
          value={price}
          onChange={(event) => setPrice(event.currentTarget.value.trim())}
        />
      </td>
      <td>
        <TextInput
          size="xs"
          w={80}
          inputMode="numeric"
          readOnly={!mayEdit}
          aria-label={label(t('products.stock'))}
          value={stock}
          onChange={(event) => setStock(event.currentTarget.value.replace(/[^\d-]/g, ''))}
        />
        {variant.held > 0 && <span className="muted small">{t('products.held', { n: variant.held })}</span>}
      </td>
      <td className="end">
        {isChanged && mayEdit && (
          <Button
            size="compact-xs"
            loading={save.isPending}
            aria-label={label(t('products.save'))}
            onClick={() => save.mutate()}
          >
            {t('products.save')}
          </Button>
        )}
        <Failed error={save.error} />
      </td>
    </tr>
  );
}
