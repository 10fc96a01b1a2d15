import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.tsx';

/** From what the bot answers to what it did not understand, and back. */
export function AnswersTabs() {
  const { t } = useWords();
  return (
    <nav className="tabs page-bar" aria-label={t('faq.tabs')}>
      <Link to="/faq" className="tab">
        {t('faq.title')}
      </Link>
      <Link to="/learning" className="tab">
        {t('learn.title')}
      </Link>
    </nav>
  );
}
