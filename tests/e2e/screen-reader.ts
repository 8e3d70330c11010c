import type { CDPSession, Page } from '@playwright/test';

/** What a screen reader is given for a control: its role and its name, as the browser's own accessibility tree has them. */
export type Heard = { readonly role: string; readonly name: string };

type Spoken = { readonly value?: unknown };

const textOf = (spoken: Spoken | undefined) => (typeof spoken?.value === 'string' ? spoken.value : '');

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** What is heard where the focus stands. Asked of Chromium's accessibility tree, not worked out from the page's elements. */
export async function heardAtFocus(page: Page): Promise<Heard> {
  const opened = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, opened);
  const session = await opened;
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  return { role: textOf(nodes[0]?.role), name: textOf(nodes[0]?.name) };
}
