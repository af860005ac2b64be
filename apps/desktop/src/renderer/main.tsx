import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startTranslations } from './app/i18n/index.ts';
import { createConnection } from './client/index.ts';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await startTranslations();
const lost = { code: 'data-lost', message: i18next.t('lost.message'), guidance: i18next.t('lost.guidance') };
createRoot(root).render(
  <StrictMode>
    <App connection={createConnection(lost)} />
  </StrictMode>,
);
