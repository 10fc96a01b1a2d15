import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import { Menu, useMantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client.ts';
import { PersonIcon } from '../icons.tsx';
import { forgetDrafts } from '../inbox/drafts.ts';
import { type Language, languages, useWords } from '../words/words.tsx';
import { useStanding } from './session.tsx';

/** One's shops, language, appearance, and the way out; opens as it comes. */
export default function AccountMenu() {
  const { t, language, speak } = useWords();
  const { user, shops, shop, may, enter } = useStanding();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => api.delete('/session'),
    onSettled: async () => {
      await navigate({ to: '/sign-in' });
      queries.clear();
      forgetDrafts();
    },
  });
  return (
    <Menu defaultOpened withinPortal={false} withInitialFocusPlaceholder={false} position="top-start" width={230}>
      <Menu.Target>
        <button type="button" className="rail-link rail-end" aria-label={t('nav.more')}>
          <PersonIcon />
          <span className="rail-word">{user.name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {shops.length > 1 &&
          shops.map((one) => (
            <Menu.Item key={one.id} onClick={() => enter(one.slug)} aria-current={one.id === shop.id}>
              {one.name}
            </Menu.Item>
          ))}
        <Menu.Item onClick={() => navigate({ to: '/account' })}>{t('account.title')}</Menu.Item>
        {may('access') && <Menu.Item onClick={() => navigate({ to: '/jobs' })}>{t('nav.jobs')}</Menu.Item>}
        <Menu.Label>{t('nav.language')}</Menu.Label>
        {Object.entries(languages).map(([code, name]) => (
          <Menu.Item key={code} lang={code} aria-current={code === language} onClick={() => speak(code as Language)}>
            {code === language ? `✓ ${name}` : name}
          </Menu.Item>
        ))}
        <Menu.Label>{t('nav.theme')}</Menu.Label>
        {(['auto', 'light', 'dark'] as const).map((scheme) => (
          <Menu.Item key={scheme} aria-current={scheme === colorScheme} onClick={() => setColorScheme(scheme)}>
            {scheme === colorScheme ? `✓ ${t(`theme.${scheme}`)}` : t(`theme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider role="separator" />
        <Menu.Item onClick={() => signOut.mutate()}>{t('nav.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
