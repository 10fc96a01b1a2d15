import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { ImportChanges, ImportPreview } from '../api/types.ts';
import { type Part, partsOf } from './shop-files.ts';

export type Step =
  | { at: 'choose' }
  | { at: 'look'; id: string; preview: ImportPreview; others: string[] }
  | { at: 'done'; changes: ImportChanges };

/** From choosing files to what was done: sent, looked at, and carried out on a press. */
export function useImport() {
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [sent, setSent] = useState<{ done: number; total: number } | null>(null);
  const choose = useMutation({
    mutationFn: async (files: File[]) => {
      const { parts, others } = await partsOf(files);
      const { id } = await api.post<{ id: string }>('/imports');
      await sendAll(id, parts, (done) => setSent({ done, total: parts.length }));
      return { id, preview: await api.get<ImportPreview>(`/imports/${id}`), others };
    },
    onSuccess: (looked) => setStep({ at: 'look', ...looked }),
    onSettled: () => setSent(null),
  });
  const run = useMutation({
    mutationFn: (id: string) => api.post<ImportChanges>(`/imports/${id}/run`),
    onSuccess(changes) {
      setStep({ at: 'done', changes });
      queries.invalidateQueries();
    },
  });
  return {
    step,
    sent,
    choose: (files: File[]) => files.length > 0 && choose.mutate(files),
    run: run.mutate,
    isBusy: choose.isPending || run.isPending,
    isRunning: run.isPending,
    error: choose.error ?? run.error,
    startOver: () => setStep({ at: 'choose' }),
  };
}

async function sendAll(id: string, parts: Part[], onSent: (done: number) => void): Promise<void> {
  onSent(0);
  for (const [at, { path, file }] of parts.entries()) {
    await api.upload(`/imports/${id}/files`, file, { path });
    onSent(at + 1);
  }
}
