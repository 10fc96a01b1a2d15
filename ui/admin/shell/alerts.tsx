import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Conversation } from '../api/types.ts';
import { useWords } from '../words/words.tsx';
import { useHeard } from './live.tsx';

/** Who waits too long or where one is called, on every page until it is looked at. */
export function Alerts() {
  const { t } = useWords();
  const { alerts, dismiss } = useHeard();
  const queries = useQueryClient();
  const nameOf = (id: string) => queries.getQueryData<Conversation>(['conversation', id])?.customer.name;
  if (alerts.length === 0) return null;
  return (
    <div className="alerts" role="alert">
      {alerts.map((alert) => (
        <div key={alert.conversationId} className={alert.rung >= 2 ? 'alert alert-late' : 'alert'}>
          <span>{t(`alert.${alert.kind}`, { name: nameOf(alert.conversationId) ?? t('list.anonymous') })}</span>
          <Link
            className="link"
            to="/c/$conversationId"
            params={{ conversationId: alert.conversationId }}
            onClick={() => dismiss(alert)}
          >
            {t('alert.open')}
          </Link>
          <button type="button" className="tag-remove" aria-label={t('close')} onClick={() => dismiss(alert)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
