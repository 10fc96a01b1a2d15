import type { MessageContent } from '../api/types.ts';
import { pictureAddress } from '../products/picture-address.ts';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';

/** What stands beside the words: a file, goods, choices. */
export function SaidExtras({ content }: { content: MessageContent }) {
  return (
    <>
      <File content={content} />
      {content.items && <Cards items={content.items} />}
      {content.choices && content.choices.length > 0 && (
        <div className="chips">
          {content.choices.map((choice) => (
            <span key={choice.id} className="chip">
              {choice.label}
            </span>
          ))}
        </div>
      )}
    </>
  );
}

function File({ content }: { content: MessageContent }) {
  const { t } = useWords();
  const url = content.media?.url ?? content.url;
  if (content.kind !== 'media' || !url) return null;
  const type = content.media?.mediaType ?? content.mediaType ?? '';
  const words = content.caption || t('talk.picture');
  return (
    <a className="said-file" href={url} target="_blank" rel="noreferrer">
      {type.startsWith('image/') ? <img src={url} alt={words} loading="lazy" /> : words}
    </a>
  );
}

function Cards({ items }: { items: NonNullable<MessageContent['items']> }) {
  const { shop } = useStanding();
  return (
    <div className="cards">
      {items.map((item) => (
        <div key={item.handle + item.title} className="card">
          {item.image ? (
            <img src={pictureAddress(item.image, shop)} alt="" loading="lazy" />
          ) : (
            <span className="card-blank" />
          )}
          <span>{item.title}</span>
          <span className="number">{item.price.text}</span>
        </div>
      ))}
    </div>
  );
}
