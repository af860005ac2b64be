import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { AppRouter } from '@career-mentor/workspace/api';

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();
