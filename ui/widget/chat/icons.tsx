function Icon({ paths }: { paths: string[] }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

export const CartIcon = () => <Icon paths={['M6 8h12l1 12.5H5z', 'M9 10.5V6.8a3 3 0 0 1 6 0v3.7']} />;
export const CloseIcon = () => <Icon paths={['M6.5 6.5l11 11M17.5 6.5l-11 11']} />;
export const BackIcon = () => <Icon paths={['M14.5 5.5L8 12l6.5 6.5']} />;
export const SendIcon = () => <Icon paths={['M12 19V5.5', 'M6 11l6-6 6 6']} />;
export const ImageIcon = () => (
  <Icon
    paths={[
      'M5 4.5h14A1.5 1.5 0 0 1 20.5 6v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5z',
      'M3.5 16l4.7-4.7 6.3 6.3M13 15l2.7-2.7 4.8 4.7',
      'M14.8 8.8h.01',
    ]}
  />
);
export const PinIcon = () => (
  <Icon
    paths={['M12 21s7-6.4 7-11.5a7 7 0 0 0-14 0C5 14.6 12 21 12 21z', 'M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z']}
  />
);
export const BagIcon = () => <Icon paths={['M4 7.5l8-4 8 4v9l-8 4-8-4z', 'M4 7.5l8 4 8-4', 'M12 11.5v9']} />;
