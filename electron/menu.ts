import type { MenuItemConstructorOptions } from 'electron';
import type { OutsideLink } from './security/outside-links';

/**
 * The menu bar. Its entries are mostly the operating system's own (cut, paste, larger text): without them their keys do nothing.
 * `open` shows one of the fixed links in the person's browser.
 */
export function menuTemplate(isMac: boolean, open: (link: OutsideLink) => void): MenuItemConstructorOptions[] {
  const link = (label: string, key: OutsideLink): MenuItemConstructorOptions => ({ label, click: () => open(key) });
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    { label: 'File', submenu: [{ role: isMac ? 'close' : 'quit' }] },
    {
      label: 'Edit',
      // The ledger’s own undo has its buttons and keys in the window; without these the keys do nothing in a field on a Mac.
      submenu: [{ role: 'undo', label: 'Undo typing' }, { role: 'redo', label: 'Redo typing' }, { type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: 'View',
      submenu: [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }, { type: 'separator' }, { role: 'togglefullscreen' }],
    },
    {
      label: 'Help',
      submenu: [
        link('The Care Act 2014', 'help.statute'),
        link('The care and support guidance', 'help.guidance'),
        link('Employing someone (GOV.UK)', 'help.employing'),
        link('Minimum wage rates (GOV.UK)', 'help.minimum-wage'),
        link('Complaining to the Ombudsman', 'help.ombudsman'),
      ],
    },
  ];
}
