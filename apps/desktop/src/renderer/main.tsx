import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startTranslations } from './app/i18n/index.ts';
import { createConnection } from './client/index.ts';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const [connection] = await Promise.all([createConnection(), startTranslations()]);
createRoot(root).render(
  <StrictMode>
    <App connection={connection} />
  </StrictMode>,
);
