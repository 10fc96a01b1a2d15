import { Button } from '@mantine/core';
import type { Post, PublicThread } from '../api/types.ts';
import { useNow } from '../inbox/use-now.ts';
import { Failed } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { AnswerForm } from './answer-form.tsx';
import { usePosts } from './use-posts.ts';

/** One thread with everything that can be done about it. */
export function Thread({ thread, readOnly }: { thread: PublicThread; readOnly: boolean }) {
  const { t } = useWords();
  const { shop } = useStanding();
  const act = usePosts();
  const place = thread.product?.title ?? t('public.room');
  return (
    <article className="thread" aria-label={thread.text}>
      <div className="thread-head muted small">
        <span>{place}</span>
        {thread.faqId && <span className="tag tag-good">{t('public.inFaq')}</span>}
        {thread.featuredAt && <span className="tag tag-good">{t('public.isFeatured')}</span>}
        {thread.state === 'shown' && (
          <a className="link" href={`/s/${shop.slug}/questions/${thread.id}`} target="_blank" rel="noreferrer">
            {t('public.open')}
          </a>
        )}
      </div>
      <PostView post={thread} act={act} readOnly={readOnly} />
      {thread.replies.length > 0 && (
        <div className="thread-replies">
          {thread.replies.map((reply) => (
            <PostView key={reply.id} post={reply} act={act} readOnly={readOnly} />
          ))}
        </div>
      )}
      {!readOnly && thread.state !== 'hidden' && <AnswerForm threadId={thread.id} question={thread.text} act={act} />}
      {!readOnly && thread.state === 'shown' && <ThreadTools thread={thread} act={act} />}
      <Failed error={act.error} />
    </article>
  );
}

type Act = ReturnType<typeof usePosts>;

/** What an answered thread can become. */
function ThreadTools({ thread, act }: { thread: PublicThread; act: Act }) {
  const { t } = useWords();
  const { may } = useStanding();
  const featured = thread.featuredAt === null;
  return (
    <div className="order-actions">
      {may('catalog') && thread.answeredAt && !thread.faqId && (
        <Button size="compact-xs" variant="default" onClick={() => act.run({ id: thread.id, name: 'faq' })}>
          {t('public.toFaq')}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => act.run({ id: thread.id, name: 'feature', body: { featured } })}
      >
        {t(featured ? 'public.feature' : 'public.unfeature')}
      </Button>
    </div>
  );
}

const marks = { visitor: null, bot: 'public.bot', staff: 'public.staff' } as const;

function PostView({ post, act, readOnly }: { post: Post; act: Act; readOnly: boolean }) {
  const { t, ago } = useWords();
  const now = useNow();
  const mark = marks[post.author];
  return (
    <div className={`post post-${post.state}`}>
      <div className="post-head">
        <strong dir="auto">{post.name}</strong>
        {mark && <span className="tag">{t(mark)}</span>}
        <span className="muted small">{ago(post.at, now)}</span>
        {post.state === 'hidden' && <span className="tag tag-bad">{t('public.isHidden')}</span>}
        {post.heldFor && <span className="tag tag-warn">{t(`public.heldFor.${post.heldFor}`)}</span>}
        {post.reports > 0 && <span className="tag tag-bad">{t('public.reports', { n: post.reports })}</span>}
      </div>
      <p lang={post.language} dir="auto">
        {post.text}
      </p>
      {!readOnly && <PostTools post={post} act={act} />}
    </div>
  );
}

function PostTools({ post, act }: { post: Post; act: Act }) {
  const { t } = useWords();
  const named = (words: string) => `${words}: ${post.text.slice(0, 60)}`;
  const button = (words: string, onClick: () => void) => (
    <button type="button" className="link small" aria-label={named(words)} onClick={onClick}>
      {words}
    </button>
  );
  const sure = (words: string) => confirm(words);
  return (
    <div className="post-tools">
      {post.state !== 'shown' && button(t('public.show'), () => act.run({ id: post.id, name: 'show' }))}
      {post.state !== 'hidden' && button(t('public.hide'), () => act.run({ id: post.id, name: 'hide' }))}
      {button(t('public.delete'), () => sure(t('public.deleteAsk')) && act.remove(post.id))}
      {post.author === 'visitor' &&
        button(
          t('public.ban'),
          () => sure(t('public.banAsk', { name: post.name })) && act.run({ id: post.id, name: 'ban' }),
        )}
    </div>
  );
}
