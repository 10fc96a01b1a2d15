import { useChannels } from './channel-label.ts';

/** The channel's own drawing, with its name for who does not see or know it. */
export function ChannelMark({ id }: { id: string }) {
  const channel = useChannels().find((one) => one.id === id);
  const label = channel?.label ?? id;
  if (!channel?.icon) return <span className="row-channel">{label}</span>;
  return (
    <span className="row-channel" title={label}>
      <svg width="15" height="15" viewBox="0 0 18 18" fill="none" stroke="currentColor" role="img" aria-label={label}>
        <path d={channel.icon} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  );
}
