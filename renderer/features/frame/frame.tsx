import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatPeriod } from '../../../shared/kernel/period';
import { FaultBox } from '../../ui/fault-box';
import { Icon } from '../../ui/icon';
import './frame.css';
import { SCREENS, SETTINGS, type ScreenLink } from './screens';
import { Search, SearchButton } from './search';
import { Shortcuts } from './shortcuts';
import { TurnButtons } from './turn-buttons';
import { useTurn } from './use-turn';

export type OpenLedger = NonNullable<Output<'ledger.status'>['open']>;

/** The name can be left for later. */
const NO_NAME_YET = 'Your ledger';

/** What stands round every screen: skip link, menu, whose ledger this is, undo and redo, search and the plan year. */
export function Frame({ open, children }: { open: OpenLedger; children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const [dialog, setDialog] = useState<'search' | 'shortcuts' | null>(null);
  useFrameKeys(setDialog);
  const { turn, faults, forget } = useTurn();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // What stood in the way of an undo belongs to the screen that it was tried on.
  useEffect(forget, [path, forget]);
  return (
    <div className="frame">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the screen
      </a>
      <div className="frame-grid">
        <div className="side">
          <nav className="side-fixed" aria-label="Screens">
            <div className="brand">
              <p className="brand-name">Direct Payment Ledger</p>
              <p className="quiet small">{open.personName || NO_NAME_YET}</p>
            </div>
            <ul className="menu">
              {SCREENS.map((screen) => (
                <li key={screen.to}>
                  <MenuLink screen={screen} stops={screen.to === '/' ? open.flagCounts.stop : 0} />
                </li>
              ))}
              <li className="menu-apart">
                <MenuLink screen={SETTINGS} stops={0} />
              </li>
            </ul>
          </nav>
        </div>
        <div className="body">
          <header className="top">
            <p className="top-whose">{open.personName || NO_NAME_YET}</p>
            <SearchButton onPress={() => setDialog('search')} />
            <TurnButtons onTurn={turn} />
            <p className="top-period quiet small">
              Plan year <span>{formatPeriod(open.year)}</span>
            </p>
          </header>
          {open.isExample && (
            <aside className="example" aria-label="Example">
              <p>
                <strong>This is an example household.</strong> Its people and figures are made up.
              </p>
              <Link to="/start">Start your own</Link>
            </aside>
          )}
          <main id="main" ref={main} tabIndex={-1}>
            {faults.length > 0 && <FaultBox faults={faults} />}
            {children}
          </main>
        </div>
      </div>
      <Search isOpen={dialog === 'search'} onClose={() => setDialog(null)} />
      <Shortcuts isOpen={dialog === 'shortcuts'} onClose={() => setDialog(null)} />
    </div>
  );
}

function MenuLink({ screen, stops }: { screen: ScreenLink; stops: number }) {
  return (
    <Link to={screen.to} className="menu-link" activeOptions={{ exact: screen.to === '/' }} activeProps={{ className: 'is-here' }}>
      <Icon of={screen.icon} size="1.375em" />
      <span className="menu-name">{screen.name}</span>
      {stops > 0 && (
        <span className="menu-count">
          <span aria-hidden="true">{stops}</span>
          <span className="visually-hidden">{stops === 1 ? ', 1 thing stops you' : `, ${stops} things stop you`}</span>
        </span>
      )}
    </Link>
  );
}

/** Ctrl or Cmd K opens the search, `?` the list of keys, Alt and a number a screen of the menu. */
function useFrameKeys(open: (dialog: 'search' | 'shortcuts') => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open('search');
      } else if (event.key === '?' && !isTyping) {
        event.preventDefault();
        open('shortcuts');
      } else if (event.altKey && /^[1-8]$/.test(event.key)) {
        const screen = [...SCREENS, SETTINGS][Number(event.key) - 1];
        if (screen) void navigate({ to: screen.to });
      }
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate, open]);
}
