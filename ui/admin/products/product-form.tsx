import { Failed } from '../shell/empty.tsx';
import { errorAt, Form } from '../shell/form.tsx';
import '@mantine/core/styles/Checkbox.css';
import { Button, Checkbox, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { Product } from '../api/types.ts';
import { useWords } from '../words/words.tsx';
import { Pictures } from './pictures.tsx';

type Props = { product: Product | null; onClose(): void };

/** A product's words and pictures; a new one begins with one variant, its price and its stock. */
export default function ProductForm({ product, onClose }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [form, setForm] = useState(() => formOf(product));
  const save = useMutation({
    mutationFn: () =>
      product
        ? api.patch<Product>(`/products/${product.id}`, { ...bodyOf(form, product), version: product.version })
        : api.post<Product>('/products', {
            ...bodyOf(form, null),
            variants: [{ price: form.price, sku: form.sku || null, stock: Number(form.stock) || 0 }],
          }),
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: ['products'] });
      onClose();
    },
  });
  const at = (path: string) => errorAt(save.error, path);
  const input = (
    name: 'title' | 'type' | 'tags' | 'price' | 'sku' | 'stock',
    label: string,
    path: string,
    required = false,
  ) => (
    <TextInput
      required={required}
      label={label}
      error={at(path)}
      value={form[name]}
      onChange={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
    />
  );
  const area = (name: 'about', label: string, path: string) => (
    <Textarea
      autosize
      minRows={3}
      maxRows={12}
      label={label}
      error={at(path)}
      value={form[name]}
      onChange={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
    />
  );
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={product ? t('products.edit', { title: product.title }) : t('products.add')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Form onSend={() => save.mutate()}>
        {input('title', t('products.name'), 'title', true)}
        {!product && (
          <div className="entry-fields">
            {input('price', t('products.price'), 'variants.0.price', true)}
            {input('stock', t('products.stock'), 'variants.0.stock')}
            {input('sku', t('products.sku'), 'variants.0.sku')}
          </div>
        )}
        {area('about', t('products.about'), 'bodyHtml')}
        {input('type', t('products.type'), 'type')}
        {input('tags', t('products.tags'), 'tags')}
        <Pictures pictures={form.images} onChange={(images) => setForm({ ...form, images })} />
        {at('images') && <div className="failed">{at('images')}</div>}
        <Checkbox
          label={t('products.shown')}
          checked={form.isShown}
          onChange={(event) => setForm({ ...form, isShown: event.currentTarget.checked })}
        />
        <Failed error={save.error} />
        <div>
          <Button type="submit" loading={save.isPending}>
            {t('products.save')}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}

function formOf(product: Product | null) {
  return {
    title: product?.title ?? '',
    about: product?.bodyHtml ?? '',
    type: product?.type ?? '',
    tags: product?.tags.join(', ') ?? '',
    images: product?.images.map(({ src, alt }) => ({ src, alt })) ?? [],
    isShown: (product?.status ?? 'active') === 'active',
    price: '',
    sku: '',
    stock: '',
  };
}

function bodyOf(form: ReturnType<typeof formOf>, before: Product | null) {
  const listed = (text: string, separator: string) =>
    text
      .split(separator)
      .map((item) => item.trim())
      .filter(Boolean);
  const images = form.images.map((picture, at) => ({ ...picture, position: at + 1 }));
  const hidden = before?.status === 'archived' ? 'archived' : 'draft';
  return {
    title: form.title,
    bodyHtml: form.about,
    type: form.type,
    tags: listed(form.tags, ','),
    images,
    status: form.isShown ? 'active' : hidden,
  };
}
