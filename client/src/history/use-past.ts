import { createContext, use } from 'react';
import type { Past } from './read-past';

/** The earlier map that is on the screen; null while it is being read, and where the map is that of now. */
export const PastContext = createContext<Past | null>(null);

export const usePast = (): Past | null => use(PastContext);
