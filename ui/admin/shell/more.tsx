import { Button } from '@mantine/core';
import { useWords } from '../words/words.tsx';

type List = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown };

/** The next page of a list, below it. */
export function More({ list }: { list: List }) {
  const { t } = useWords();
  if (!list.hasNextPage) return null;
  return (
    <div className="page-bar">
      <Button variant="default" size="xs" loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
        {t('list.more')}
      </Button>
    </div>
  );
}
