import type { Address, Line, Money } from '../api/types.ts';

export function addressText({ line, city, region, postcode }: Address): string {
  const rest = [city, region, postcode].filter((part) => part && !line.toLowerCase().includes(part.toLowerCase()));
  return [line, ...rest].join(', ');
}

export function Goods({ lines }: { lines: Line[] }) {
  return (
    <ul className="goods">
      {lines.map((line) => (
        <li key={`${line.sku}${line.title}${Object.values(line.options).join()}`}>
          <span>
            <span className="number">{line.quantity} ×</span> {line.title}
            <span className="muted"> {Object.values(line.options).join(', ')}</span>
          </span>
          <span className="number">{line.total.text}</span>
        </li>
      ))}
    </ul>
  );
}

export function Sum({ words, money }: { words: string; money: Money }) {
  return (
    <div className="sum">
      <span>{words}</span>
      <span className="number">{money.text}</span>
    </div>
  );
}
