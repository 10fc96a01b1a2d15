import { isKey, useMeaning, useWords } from '../words/words.tsx';

/** Why a person was called and what the bot had understood: the facts that came with the hand-over, in the reader's words. */
export function Summary({ text }: { text: string }) {
  const { t } = useWords();
  const meaning = useMeaning();
  return (
    <section>
      <h2>{t('talk.summary')}</h2>
      {text.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, which never move
        <div key={at} className="small">
          {at === 0 ? <Reason line={line} /> : line.startsWith('> ') ? triedText(line) : line.replace(/^- /, '')}
        </div>
      ))}
    </section>
  );

  function triedText(line: string): string {
    const names = new Set(line.slice(2).split(', ').map(meaning));
    return t('summary.tried', { words: [...names].join(', ') });
  }
}

function Reason({ line }: { line: string }) {
  const { t } = useWords();
  const [, code = '', said] = /^([a-z_]+)(?:: (.*))?$/.exec(line) ?? [];
  const key = `topic.${code}`;
  if (!isKey(key)) return line;
  return (
    <>
      {t('summary.why', { words: t(key) })}
      {said && <div className="muted">“{said}”</div>}
    </>
  );
}
