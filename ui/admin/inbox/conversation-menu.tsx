import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import { ActionIcon, Menu, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Conversation } from '../api/types.ts';
import { MoreIcon } from '../icons.tsx';
import { useWords } from '../words/words.tsx';
import { AssignForm, CallBackForm, MergeForm, PauseForm, TranscriptForm } from './menu-forms.tsx';
import type { useActions } from './use-talk.ts';

type Props = { conversation: Conversation; actions: ReturnType<typeof useActions> };

const forms = {
  assign: AssignForm,
  pause: PauseForm,
  callBack: CallBackForm,
  merge: MergeForm,
  transcript: TranscriptForm,
};
type Form = keyof typeof forms;

/** Everything that is done with a conversation now and then; opens as it comes. */
export default function ConversationMenu({ conversation, actions }: Props) {
  const { t } = useWords();
  const [form, setForm] = useState<Form | null>(null);
  const { status, snoozedUntil, spam } = conversation;
  const Asked = form && forms[form];
  return (
    <>
      <Menu defaultOpened withinPortal={false} withInitialFocusPlaceholder={false} position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('talk.more')}>
            <MoreIcon />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setForm('assign')}>{t('assign.title')}</Menu.Item>
          {snoozedUntil ? (
            <Menu.Item onClick={() => actions.act('pause', { until: null })}>{t('pause.end')}</Menu.Item>
          ) : (
            <Menu.Item onClick={() => setForm('pause')}>{t('pause.title')}</Menu.Item>
          )}
          <Menu.Item onClick={() => setForm('callBack')}>{t('call.promise')}</Menu.Item>
          <Menu.Item onClick={() => setForm('merge')}>{t('merge.title')}</Menu.Item>
          {conversation.mergedInto && <Menu.Item onClick={() => actions.act('unmerge')}>{t('merge.undo')}</Menu.Item>}
          <Menu.Item onClick={() => setForm('transcript')}>{t('transcript.title')}</Menu.Item>
          <Menu.Divider role="separator" />
          <Menu.Item onClick={() => actions.act('spam', { spam: !spam })}>
            {t(spam ? 'spam.undo' : 'spam.mark')}
          </Menu.Item>
          {status !== 'closed' && <Menu.Item onClick={() => actions.act('close')}>{t('talk.close')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={form !== null}
        onClose={() => setForm(null)}
        title={form && t(`${form === 'callBack' ? 'call.promise' : (`${form}.title` as const)}`)}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {Asked && <Asked conversation={conversation} actions={actions} onDone={() => setForm(null)} />}
      </Modal>
    </>
  );
}
