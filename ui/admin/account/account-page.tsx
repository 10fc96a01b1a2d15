import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { Notifications } from './notifications.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';

/** What is one's own: how one signs in, where one is signed in, of what one is told. */
export function AccountPage() {
  const { t } = useWords();
  const { user } = useStanding();
  return (
    <Sheet title={t('account.title')} lead={`${user.name} · ${user.email}`}>
      <Notifications />
      <SecondFactor />
      <Sessions />
    </Sheet>
  );
}
