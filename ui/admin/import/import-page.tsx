import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ChangeEvent, useRef } from 'react';
import { Failed } from '../shell/empty.tsx';
import { Sheet } from '../shell/page.tsx';
import { useWords } from '../words/words.tsx';
import { Changes, Problems } from './preview.tsx';
import { type Step, useImport } from './use-import.ts';

/** Goods and answers from files: first what would come of it, then, on a press, done. */
export function ImportPage() {
  const { t } = useWords();
  const { step, sent, choose, run, isBusy, isRunning, error, startOver } = useImport();
  return (
    <Sheet title={t('import.title')} lead={t('import.lead')}>
      {step.at === 'choose' && <Choose onFiles={choose} isBusy={isBusy} />}
      {sent && <Progress words={t('import.sending')} {...sent} />}
      {isRunning && <Running />}
      <Failed error={error} />
      {step.at === 'look' && <Look step={step} onRun={() => run(step.id)} isBusy={isBusy} onBack={startOver} />}
      {step.at === 'done' && (
        <section className="part" role="status">
          <h2>{t('import.done')}</h2>
          <Changes changes={step.changes} />
          <div className="order-actions">
            <Button component={Link} to="/products" size="xs">
              {t('products.title')}
            </Button>
            <Button size="xs" variant="default" onClick={startOver}>
              {t('import.another')}
            </Button>
          </div>
        </section>
      )}
    </Sheet>
  );
}

/** A file or several, or a whole folder; dropped or chosen. */
function Choose({ onFiles, isBusy }: { onFiles(files: File[]): void; isBusy: boolean }) {
  const { t } = useWords();
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.currentTarget.files ?? [])]);
    event.currentTarget.value = '';
  };
  return (
    <section
      className="drop"
      aria-label={t('import.choose')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <p>{t('import.drop')}</p>
      <input ref={files} type="file" multiple hidden aria-label={t('import.choose')} onChange={onChange} />
      <input ref={folder} type="file" hidden aria-label={t('import.folder')} onChange={onChange} {...asFolder} />
      <div className="order-actions">
        <Button size="xs" loading={isBusy} onClick={() => files.current?.click()}>
          {t('import.choose')}
        </Button>
        <Button size="xs" variant="default" disabled={isBusy} onClick={() => folder.current?.click()}>
          {t('import.folder')}
        </Button>
      </div>
      <ul className="muted small">
        <li>{t('import.kindProducts')}</li>
        <li>{t('import.kindFaq')}</li>
        <li>{t('import.kindFolder')}</li>
      </ul>
    </section>
  );
}

/** Not among the attributes that React's types know. */
const asFolder = { webkitdirectory: '' };

type LookProps = { step: Step & { at: 'look' }; isBusy: boolean; onRun(): void; onBack(): void };

function Look({ step: { preview, others }, isBusy, onRun, onBack }: LookProps) {
  const { t } = useWords();
  const { problems, changes } = preview;
  return (
    <>
      {others.length > 0 && <p className="muted">{t('import.others', { names: others.slice(0, 8).join(', ') })}</p>}
      {problems.length > 0 && <Problems problems={problems} />}
      {changes && (
        <section className="part">
          <h2>{t('import.would')}</h2>
          <Changes changes={changes} />
          <p className="muted small">{t(changes.isWhole ? 'import.whole' : 'import.part')}</p>
        </section>
      )}
      <div className="order-actions">
        {changes && (
          <Button size="xs" loading={isBusy} onClick={onRun}>
            {t('import.run')}
          </Button>
        )}
        <Button size="xs" variant="default" disabled={isBusy} onClick={onBack}>
          {t('import.again')}
        </Button>
      </div>
    </>
  );
}

/** How far it is, as the live connection tells it (take-frame.ts). */
function Running() {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['importing'],
    queryFn: () => ({ done: 0, total: 0 }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return <Progress words={t('import.running')} done={data?.done ?? 0} total={data?.total ?? 0} />;
}

function Progress({ words, done, total }: { words: string; done: number; total: number }) {
  return (
    <div className="import-progress" role="status">
      <progress value={total > 0 ? done : undefined} max={Math.max(1, total)} aria-label={words} />
      <span className="muted small number">
        {words} {total > 0 && `${done} / ${total}`}
      </span>
    </div>
  );
}
