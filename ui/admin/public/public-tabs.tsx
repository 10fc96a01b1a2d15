import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.tsx';

/** From what is asked before everybody to who is in the shop just now. */
export function PublicTabs() {
  const { t } = useWords();
  return (
    <nav className="tabs page-bar" aria-label={t('public.tabs')}>
      <Link to="/public" className="tab">
        {t('public.title')}
      </Link>
      <Link to="/visitors" className="tab">
        {t('visitors.title')}
      </Link>
    </nav>
  );
}
