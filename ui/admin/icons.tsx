import type { ReactNode } from 'react';

/** Drawn for these pages: 18 x 18, one line of 1.5. Words always stand beside or in `aria-label`. */
export function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <g strokeLinecap="round" strokeLinejoin="round">
        {children}
      </g>
    </svg>
  );
}

function icon(paths: ReactNode) {
  return () => <Drawing>{paths}</Drawing>;
}

export const InboxIcon = icon(<path d="M2.5 10 4.6 3.8h8.8L15.5 10v4.2h-13zM2.5 10h3.7l1 2h3.6l1-2h3.7" />);
export const OrdersIcon = icon(<path d="M4 2.5h10v13l-2-1.3-1.5 1.3L9 14.2l-1.5 1.3L6 14.2l-2 1.3zM6.5 6h5M6.5 9h5" />);
export const ProductsIcon = icon(<path d="M9 2.2 15 5v7.6L9 15.8l-6-3.2V5zM3 5l6 3 6-3M9 8v7.6" />);
export const FaqIcon = icon(
  <path d="M9 15.5a6.5 6.5 0 1 0-5.9-3.8L2.5 15l3.4-.6a6.5 6.5 0 0 0 3.1 1.1zM7.2 7.2a1.9 1.9 0 1 1 2.6 1.9c-.5.2-.8.6-.8 1.2M9 12.2v.1" />,
);
export const PublicIcon = icon(<path d="M2.5 3.5h9v6h-5L4 12V9.5H2.5zM13.5 6.5h2v6H14V15l-2.5-2.5h-4" />);
export const SettingsIcon = icon(
  <>
    <path d="M2.5 5.5h7M13.5 5.5h2M2.5 12.5h2M8.5 12.5h7" />
    <circle cx="11.5" cy="5.5" r="1.8" />
    <circle cx="6.5" cy="12.5" r="1.8" />
  </>,
);
export const PersonIcon = icon(
  <>
    <circle cx="9" cy="6" r="2.8" />
    <path d="M3.5 15a5.5 5.5 0 0 1 11 0" />
  </>,
);
export const BackIcon = icon(<path d="M11 3.5 5.5 9l5.5 5.5" />);
export const SendIcon = icon(<path d="m2.8 9 12-5.8-4 12.2-2.6-4.6zM8.2 10.8l3-3" />);
export const FilterIcon = icon(<path d="M2.5 4.5h13M5 9h8M7.5 13.5h3" />);
export const ClockIcon = icon(
  <>
    <circle cx="9" cy="9" r="6.2" />
    <path d="M9 5.5V9l2.4 1.6" />
  </>,
);
export const EmojiIcon = icon(
  <>
    <circle cx="9" cy="9" r="6.2" />
    <path d="M6.4 10.6a3 3 0 0 0 5.2 0M7 7v.1M11 7v.1" />
  </>,
);
export const ClipIcon = icon(
  <path d="m13.8 8.4-5 5a2.9 2.9 0 0 1-4.1-4.1l5.6-5.6a1.9 1.9 0 0 1 2.7 2.7l-5.4 5.4a1 1 0 0 1-1.4-1.4l4.6-4.6" />,
);
export const MoreIcon = icon(<path d="M4 9v.1M9 9v.1M14 9v.1" strokeWidth="2.2" />);
export const TeamIcon = icon(
  <>
    <circle cx="6.5" cy="6" r="2.3" />
    <path d="M2.2 14.5a4.3 4.3 0 0 1 8.6 0M11.5 4a2.3 2.3 0 0 1 0 4.2M13 10.6a4.3 4.3 0 0 1 2.8 3.9" />
  </>,
);
