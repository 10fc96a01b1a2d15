import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Starts what runs beside the pages once they stand, and goes where a notification was pressed. */
export function useWorker(): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    // Without it everything works but notifications and pages without a network: a browser that refuses is no trouble.
    navigator.serviceWorker.register('/inbox/sw.js', { scope: '/inbox/' }).catch(() => {});
    const onMessage = ({ data }: MessageEvent<{ open?: unknown }>) => {
      const id = /^\/inbox\/c\/([\w-]+)$/.exec(String(data?.open))?.[1];
      if (id) navigate({ to: '/c/$conversationId', params: { conversationId: id } });
    };
    navigator.serviceWorker.addEventListener('message', onMessage);
    return () => navigator.serviceWorker.removeEventListener('message', onMessage);
  }, [navigate]);
}
