import { QueryClientProvider } from '@tanstack/react-query';
import { Link, Outlet, RouterProvider, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { queryClient } from './api/query-client';
import { Answer } from './api/answer';
import { useQuery } from './api/use-query';
import { Frame } from './features/frame/frame';
import { useElsewhereNotice } from './features/frame/use-elsewhere-notice';
import { usePreferences } from './features/frame/use-preferences';
import { makeRouter } from './routes';
import { Loading } from './ui/loading';
import { NoticeProvider } from './ui/notice';

const WelcomePage = lazy(() => import('./features/welcome/welcome-page').then(({ WelcomePage }) => ({ default: WelcomePage })));

const router = makeRouter(Root);

/** The window as a whole. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <NoticeProvider>
        <RouterProvider router={router} />
      </NoticeProvider>
    </QueryClientProvider>
  );
}

/** No ledger open: Welcome, or the passphrase. One open: its screens, in their frame. */
function Root() {
  usePreferences();
  const status = useQuery('ledger.status', {});
  const fileName = status.value?.open?.fileName;
  const isStarting = useRouterState({ select: (state) => state.location.pathname === '/start' });
  useHomeOnNewLedger(fileName);
  useElsewhereNotice(status.value);
  return (
    <Answer query={status}>
      {({ open }) =>
        open && !isStarting ? (
          <Frame open={open}>
            <Outlet />
          </Frame>
        ) : (
          <main className="bare" tabIndex={-1}>
            {open && (
              <p>
                <Link to="/">{open.personName === '' ? 'Back to your ledger' : `Back to the ledger of ${open.personName}`}</Link>
              </p>
            )}
            <Suspense fallback={<Loading />}>
              <WelcomePage />
            </Suspense>
          </main>
        )
      }
    </Answer>
  );
}

/** Another ledger begins at its Home. */
function useHomeOnNewLedger(fileName: string | undefined): void {
  const navigate = useNavigate();
  const before = useRef(fileName);
  useEffect(() => {
    if (before.current !== undefined && fileName !== undefined && fileName !== before.current) void navigate({ to: '/' });
    if (fileName !== undefined) before.current = fileName;
  }, [fileName, navigate]);
}
