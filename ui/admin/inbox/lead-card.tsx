import type { Lead } from '../api/types.ts';
import { useWords } from '../words/words.tsx';

/** Who wants to be called or written to, what they answered, and the words they said yes to. */
export function LeadCard({ lead }: { lead: Lead }) {
  const { t, day } = useWords();
  const contact = [lead.name, lead.phone, lead.email].filter(Boolean).join(' · ');
  return (
    <section>
      <h2>{t('lead.title', { title: lead.title })}</h2>
      <div>{contact}</div>
      <dl className="facts answers">
        {lead.answers.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <div className="muted small">{t('lead.consent', { words: lead.consent, day: day(lead.createdAt) })}</div>
    </section>
  );
}
