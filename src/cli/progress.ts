import { Presets, SingleBar } from 'cli-progress';

export type ShowProgress = { update(done: number, total: number): void; end(): void };

/** A bar on a terminal, nothing in a pipe or a log. */
export function showProgress(label: string): ShowProgress {
  if (!process.stderr.isTTY) return { update: () => {}, end: () => {} };
  const format = `${label} {bar} {percentage} % | {value}/{total} | {duration_formatted}`;
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  let begun = false;
  return {
    update: (done, total) => {
      if (!begun) bar.start(total, done);
      else bar.setTotal(total);
      begun = true;
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}
