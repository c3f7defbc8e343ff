import { createContext, use } from 'react';
import type { ApiError } from '../graph/refusal';
import type { Past } from './read-past';

/** The map from before, as far as it has been read; or why it cannot be. */
export interface Earlier {
  readonly past: Past | null;
  readonly error: ApiError | null;
}

export const EarlierContext = createContext<Earlier>({ past: null, error: null });

export const useEarlier = (): Earlier => use(EarlierContext);
