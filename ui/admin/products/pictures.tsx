import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../api/client.ts';
import { Failed } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { pictureAddress } from './picture-address.ts';

export type Picture = { src: string; alt: string };

/** A product's pictures: sent from this device or named by their address; the first is shown first. */
export function Pictures({ pictures, onChange }: { pictures: Picture[]; onChange(pictures: Picture[]): void }) {
  const { t } = useWords();
  const { shop } = useStanding();
  const input = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const upload = useMutation({
    mutationFn: async (files: File[]) => {
      const sent: Picture[] = [];
      for (const file of files) {
        const { path } = await api.upload<{ path: string }>('/files', file);
        sent.push({ src: path, alt: '' });
      }
      return sent;
    },
    onSuccess: (sent) => onChange([...pictures, ...sent.filter(({ src }) => !pictures.some((one) => one.src === src))]),
  });
  const add = () => {
    if (address.trim()) onChange([...pictures, { src: address.trim(), alt: '' }]);
    setAddress('');
  };
  return (
    <fieldset className="pictures">
      <legend>{t('products.pictures')}</legend>
      <ul>
        {pictures.map((picture, at) => (
          <li key={picture.src}>
            <img src={pictureAddress(picture.src, shop)} alt={picture.alt} />
            <span className="pictures-do">
              {at > 0 && (
                <button
                  type="button"
                  className="link small"
                  onClick={() => onChange([picture, ...pictures.filter((one) => one !== picture)])}
                >
                  {t('products.first')}
                </button>
              )}
              <button
                type="button"
                className="link small"
                onClick={() => onChange(pictures.filter((one) => one !== picture))}
              >
                {t('faq.remove')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
        aria-label={t('products.upload')}
        onChange={(event) => {
          upload.mutate([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <div className="pictures-add">
        <Button size="xs" variant="default" loading={upload.isPending} onClick={() => input.current?.click()}>
          {t('products.upload')}
        </Button>
        <TextInput
          size="xs"
          type="url"
          aria-label={t('products.address')}
          placeholder={t('products.address')}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          onBlur={add}
        />
      </div>
      <Failed error={upload.error} />
    </fieldset>
  );
}
