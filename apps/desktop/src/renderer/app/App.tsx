import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToastProvider, TooltipProvider } from '@career-mentor/ui/primitives';
import { createQueryClient, TRPCProvider, type Connection } from '../client/index.ts';
import { EvidenceProvider } from '../features/evidence/EvidenceContext.tsx';
import { LostBanner } from './LostBanner.tsx';
import { router } from './router.tsx';

/** The whole app around one connection to the data process. */
export function App({ connection }: { readonly connection: Connection }) {
  const [queries] = useState(createQueryClient);
  const { t } = useTranslation('frame');
  return (
    <QueryClientProvider client={queries}>
      <TRPCProvider trpcClient={connection.client} queryClient={queries}>
        <TooltipProvider delayDuration={500} skipDelayDuration={200}>
          <ToastProvider closeLabel={t('close')}>
            <EvidenceProvider>
              <LostBanner onTryAgain={connection.tryAgain} />
              <RouterProvider router={router} />
            </EvidenceProvider>
          </ToastProvider>
        </TooltipProvider>
      </TRPCProvider>
    </QueryClientProvider>
  );
}
