import { formatPounds, type Pence } from '../../shared/kernel/money';

/** An amount as people write it, with figures of one width. `signed` writes + before money in. */
export function Money({ pence, signed = false }: { pence: Pence; signed?: boolean }) {
  return (
    <span className={`figures${signed && pence > 0 ? ' money-in' : ''}`}>
      {signed && pence > 0 ? '+' : ''}
      {formatPounds(pence)}
    </span>
  );
}
