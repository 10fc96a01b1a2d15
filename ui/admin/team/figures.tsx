import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { Wallboard } from '../api/types.ts';
import { elapsed } from '../inbox/wait-clock.tsx';
import { Trouble } from '../shell/empty.tsx';
import { useWords } from '../words/words.tsx';

const targetSeconds = 30;

/** The day in figures, read anew every few seconds while somebody looks. */
export function Figures() {
  const { t, language } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['wallboard'],
    queryFn: () => api.get<Wallboard>('/wallboard'),
    refetchInterval: 5_000,
  });
  if (error) return <Trouble error={error} reset={refetch} />;
  if (!data) return null;
  const { waiting, longestWaitSeconds, overdue, medianFirstSeconds, firstAnswers, ratings } = data;
  const answered = firstAnswers.within60 + firstAnswers.over;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const clock = (seconds: number | null) => (seconds === null ? '–' : elapsed(seconds * 1000));
  return (
    <>
      <dl className="figures">
        <Figure name={t('team.waiting')} value={String(waiting)} isBad={overdue > 0} />
        <Figure name={t('team.longest')} value={clock(waiting > 0 ? longestWaitSeconds : null)} isBad={overdue > 0} />
        <Figure name={t('team.first')} value={clock(medianFirstSeconds)} />
        <Figure
          name={t('team.inTime', { seconds: targetSeconds })}
          value={answered > 0 ? percent.format(firstAnswers.within30 / answered) : '–'}
        />
        <Figure
          name={t('team.rating')}
          value={ratings.average?.toLocaleString(language, { maximumFractionDigits: 1 }) ?? '–'}
          detail={t('team.ratings', { n: ratings.count })}
        />
      </dl>
      <section className="part">
        <h2>{t('team.chart')}</h2>
        {answered === 0 ? <p className="muted">{t('team.chartNone')}</p> : <Spread first={firstAnswers} />}
      </section>
    </>
  );
}

type FigureProps = { name: string; value: string; detail?: string; isBad?: boolean };

function Figure({ name, value, detail, isBad = false }: FigureProps) {
  return (
    <div className={isBad ? 'figure figure-bad' : 'figure'}>
      <dt>{name}</dt>
      <dd className="number">{value}</dd>
      {detail && <dd className="muted small">{detail}</dd>}
    </div>
  );
}

/** A column for each stretch of seconds; those within the target are green. The API counts from zero up to each mark. */
function Spread({ first }: { first: Wallboard['firstAnswers'] }) {
  const columns: [words: string, count: number, isInTime: boolean][] = [
    ['≤ 15 s', first.within15, true],
    ['≤ 25 s', first.within25 - first.within15, true],
    ['≤ 30 s', first.within30 - first.within25, true],
    ['≤ 60 s', first.within60 - first.within30, false],
    ['> 60 s', first.over, false],
  ];
  const most = Math.max(1, ...columns.map(([, count]) => count));
  return (
    <ul className="spread-chart">
      {columns.map(([words, count, isInTime]) => (
        <li key={words}>
          <span className="number small">{count}</span>
          <span
            className={isInTime ? 'bar bar-good' : 'bar'}
            style={{ height: `${Math.max(2, (count / most) * 72)}px` }}
          />
          <span className="muted small">{words}</span>
        </li>
      ))}
    </ul>
  );
}
