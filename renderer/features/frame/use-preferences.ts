import { useEffect } from 'react';
import { useQuery } from '../../api/use-query';

const CONTRAST = '(prefers-contrast: more)';
const DARK = '(prefers-color-scheme: dark)';

/** The theme that the system asks for. */
export function systemTheme(): 'light' | 'dark' | 'contrast' {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Keeps the window in the chosen theme, text size and typeface. The text size scales the root, so every size in rem follows. */
export function usePreferences(): void {
  const preferences = useQuery('preferences.show', {}).value;
  const theme = preferences?.theme ?? 'system';
  const textPercent = preferences?.textPercent ?? 100;
  const systemFont = preferences?.systemFont ?? false;

  useEffect(() => {
    const root = document.documentElement;
    root.style.fontSize = `${textPercent}%`;
    if (systemFont) root.dataset.font = 'system';
    else delete root.dataset.font;
  }, [textPercent, systemFont]);

  useEffect(() => {
    const apply = () => void (document.documentElement.dataset.theme = theme === 'system' ? systemTheme() : theme);
    apply();
    if (theme !== 'system') return;
    const watched = [matchMedia(CONTRAST), matchMedia(DARK)];
    for (const list of watched) list.addEventListener('change', apply);
    return () => {
      for (const list of watched) list.removeEventListener('change', apply);
    };
  }, [theme]);
}
