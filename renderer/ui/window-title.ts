const APPLICATION = 'Direct Payment Ledger';
const FAULTY = 'Error: ';

/** The window's title says the screen. */
export function showTitle(screen: string): void {
  document.title = `${screen} – ${APPLICATION}`;
}

/** While a form shows what stands in its way, the title starts with “Error: ” (GOV.UK, error summary). Returns the way back. */
export function markTitleFaulty(): () => void {
  if (!document.title.startsWith(FAULTY)) document.title = FAULTY + document.title;
  return () => {
    if (document.title.startsWith(FAULTY)) document.title = document.title.slice(FAULTY.length);
  };
}
