import { useWords } from '../words/words.tsx';

const emoji = [...'😀😄😅😂🙂😉😊😍😘🤗🤔😎😢😭😔🙏👍👌👏💪🙌🤝👋❤🧡💚💙🎉🎁🔥⭐✅❌⚠📦🚚🛵💳💰🧾📍📞⏰☕'];

/** A handful that shops use; the keyboard of the device has the rest. */
export default function EmojiPicks({ onPick }: { onPick(piece: string): void }) {
  const { t } = useWords();
  return (
    <fieldset className="emoji" aria-label={t('talk.emoji')}>
      {emoji.map((one) => (
        <button key={one} type="button" className="icon-button" aria-label={one} onClick={() => onPick(one)}>
          {one}
        </button>
      ))}
    </fieldset>
  );
}
