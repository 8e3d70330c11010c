import type Electron from 'electron';
import { refusingTheRest } from './refusal.ts';

/** Chromium's window has no menu bar. The template is kept, so that a mistake in it is still found; its keys are Chromium's own. */
export const Menu = refusingTheRest('Menu', {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]): { items: Electron.MenuItemConstructorOptions[] } => ({ items: template }),
  setApplicationMenu: (_menu: { items: Electron.MenuItemConstructorOptions[] } | null): void => undefined,
});
