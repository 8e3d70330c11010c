import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { systemTheme } from './features/frame/use-preferences';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/marks.css';
import './styles/fields.css';
import './styles/messages.css';
import './styles/tables.css';
import './styles/charts.css';
import './styles/history.css';
import './styles/documents.css';

// Before the first picture, so that nobody in the dark is dazzled while the preferences are read.
document.documentElement.dataset.theme = systemTheme();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
