import type { ImportChanges, ImportProblem } from '../api/types.ts';
import { useWords } from '../words/words.tsx';

/** What stands in the way, by file and row: to be put right in the file, which is then chosen once more. */
export function Problems({ problems }: { problems: ImportProblem[] }) {
  const { t } = useWords();
  return (
    <section className="part" aria-label={t('import.problems')}>
      <h2>{t('import.problems')}</h2>
      <p className="muted">{t('import.problemsHint')}</p>
      <div className="rows scroll-x">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('import.file')}</th>
              <th scope="col">{t('import.row')}</th>
              <th scope="col">{t('import.column')}</th>
              <th scope="col">{t('import.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ file, line, column, reason }) => (
              <tr key={`${file} ${line} ${column} ${reason}`}>
                <td>{file}</td>
                <td className="number">{line ?? '–'}</td>
                <td>{column ?? '–'}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What would be done, or was done. */
export function Changes({ changes }: { changes: ImportChanges }) {
  const { t } = useWords();
  const { products, titles, faq, files, settings } = changes;
  const rows: [words: string, count: number, named: string[]][] = [
    [t('import.added'), products.added, titles.added],
    [t('import.changed'), products.changed, titles.changed],
    [t('import.archived'), products.archived, titles.archived],
    [t('import.restocked'), products.restocked, []],
    [t('import.faq'), faq.written, []],
    [t('import.faqDeleted'), faq.deleted, []],
    [t('import.pictures'), files.written, []],
    [t('import.settings'), settings ? 1 : 0, []],
  ];
  const there = rows.filter(([, count]) => count > 0);
  if (there.length === 0) return <p className="muted">{t('import.nothing')}</p>;
  return (
    <dl className="import-changes">
      {there.map(([words, count, named]) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>
            <strong className="number">{count}</strong>
            {named.length > 0 && (
              <div className="muted small">
                {named.slice(0, 12).join(', ')}
                {count > Math.min(12, named.length) && ' …'}
              </div>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
