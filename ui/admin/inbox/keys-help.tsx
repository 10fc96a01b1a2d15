import { Kbd, Modal } from '@mantine/core';
import { type Key, useWords } from '../words/words.tsx';

const keyWords: [string, Key][] = [
  ['J', 'keys.next'],
  ['K', 'keys.previous'],
  ['R', 'keys.reply'],
  ['N', 'keys.note'],
  ['T', 'keys.take'],
  ['E', 'keys.handBack'],
  ['C', 'keys.close'],
  ['/', 'keys.search'],
  ['Esc', 'keys.leave'],
  ['?', 'keys.help'],
];

/** The keys, for who presses "?". */
export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const { t } = useWords();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('keys.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <dl className="facts">
        {keyWords.map(([key, words]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
