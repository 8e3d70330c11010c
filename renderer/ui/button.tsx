import { Link } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon';

/** `filled`: the next thing to do, one a screen. `outlined`: all else. `link`: in running text. */
export type ButtonKind = 'filled' | 'outlined' | 'link';

type Look = {
  kind?: ButtonKind;
  icon?: LucideIcon;
  children: ReactNode;
  /** What a screen reader says where the words alone do not tell which: “Change Weekday mornings”. Starts with the words shown. */
  label?: string;
};

export function Button({
  kind = 'outlined',
  icon,
  children,
  label,
  onPress,
  type = 'button',
  isBusy = false,
  describedBy,
  isExpanded,
  controls,
}: Look & {
  onPress?: () => void;
  type?: 'button' | 'submit';
  /** At work: keeps its focus and its words, and does nothing when pressed again. */
  isBusy?: boolean;
  describedBy?: string;
  isExpanded?: boolean;
  controls?: string;
}) {
  return (
    <button
      type={type}
      className={`button button-${kind}`}
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={isBusy || undefined}
      aria-expanded={isExpanded}
      aria-controls={controls}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onPress?.();
      }}
    >
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button: it leads to a screen. `to` is a path of routes.tsx. */
export function LinkButton({
  kind = 'outlined',
  icon,
  children,
  label,
  to,
  search,
}: Look & { to: string; search?: Record<string, string | number> }) {
  return (
    <Link to={to} search={search} className={`button button-${kind}`} aria-label={label}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </Link>
  );
}

/** Buttons in a row that wraps; the next thing to do stands first. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
