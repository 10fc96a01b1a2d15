import { type RefObject, useEffect, useRef, useState } from 'react';

type Pick = { id: string; label: string; detail: string };

type Props = {
  label: string;
  picks: Pick[];
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  onPick(pick: Pick): void;
};

/** What can be picked while one types: arrows move, Enter takes, and the field keeps the focus. */
export function Picks({ label, picks, fieldRef, onPick }: Props) {
  const [at, setAt] = useState(0);
  const chosen = Math.min(at, picks.length - 1);
  const current = useRef({ chosen, picks, onPick });
  current.current = { chosen, picks, onPick };
  useEffect(() => {
    const field = fieldRef.current;
    const onKey = (event: KeyboardEvent) => {
      const now = current.current;
      const pick = now.picks[now.chosen];
      if (event.key === 'Enter' && pick) now.onPick(pick);
      else if (event.key === 'ArrowDown') setAt(Math.min(now.picks.length - 1, now.chosen + 1));
      else if (event.key === 'ArrowUp') setAt(Math.max(0, now.chosen - 1));
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    field?.addEventListener('keydown', onKey, { capture: true });
    return () => field?.removeEventListener('keydown', onKey, { capture: true });
  }, [fieldRef]);
  return (
    <ul className="picks" aria-label={label}>
      {picks.map((pick, index) => (
        <li key={pick.id}>
          <button type="button" className="pick" aria-pressed={index === chosen} onClick={() => onPick(pick)}>
            <strong>{pick.label}</strong> <span className="muted">{pick.detail}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
