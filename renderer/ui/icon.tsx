import type { LucideIcon } from 'lucide-react';

/** An icon beside words: seen, never read out. */
export function Icon({ of: Drawing, size = '1.25em' }: { of: LucideIcon; size?: string }) {
  return <Drawing aria-hidden="true" focusable="false" width={size} height={size} strokeWidth={1.9} />;
}
