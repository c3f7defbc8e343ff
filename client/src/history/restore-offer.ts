import type { Graph } from '@kaskade/domain';
import { create } from 'zustand';
import type { Subject } from './restore';

/** What somebody has asked to have back, until they have seen what that changes and said yes. */
export interface RestoreOffer {
  readonly workspace: string;
  /** The graph as it was. */
  readonly past: Graph;
  /** When that was, in words; null: not known. */
  readonly when: string | null;
  /** Null: all of it. */
  readonly subject: Subject | null;
}

export const useRestoreOffer = create<{ readonly offer: RestoreOffer | null }>()(() => ({ offer: null }));

export const offerRestore = (offer: RestoreOffer | null): void => useRestoreOffer.setState({ offer });
