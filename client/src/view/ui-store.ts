import type { NodeKind } from '@kaskade/domain';
import type { Language } from '@kaskade/wording';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type Theme = 'light' | 'dark' | 'system';
export const PANEL_WIDTH = { least: 264, most: 400 } as const;

/** What the interface remembers that is not in the address: looks, and what is open right now. */
export interface UiState {
  readonly theme: Theme;
  /** The language chosen last; the address wins over it. */
  readonly language: Language;
  /** Whether single letters are commands (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  readonly panelWidth: number;
  /** The panel, where it stands beside the map. */
  readonly panelOpen: boolean;
  /** Rail and panel, where they lie over the map. */
  readonly overlay: 'rail' | 'panel' | null;
  /** The panel shows the fields of what is selected, to be edited. */
  readonly editing: boolean;
  readonly searchOpen: boolean;
  readonly keysOpen: boolean;
  /** The history that is open: of the whole map, or of one node. */
  readonly historyOf: 'all' | { readonly kind: NodeKind; readonly id: string } | null;
  /** The keyboard is on its way to the points; the panel takes it once it stands. */
  readonly pointsWanted: boolean;
  readonly snapshotsOpen: boolean;
  readonly draftsOpen: boolean;
  readonly set: (patch: Partial<Omit<UiState, 'set'>>) => void;
}

export const useUi = create<UiState>()(
  persist(
    (set) => ({
      theme: 'system',
      language: 'da',
      singleKeys: true,
      panelWidth: PANEL_WIDTH.least,
      panelOpen: true,
      overlay: null,
      editing: false,
      searchOpen: false,
      keysOpen: false,
      historyOf: null,
      snapshotsOpen: false,
      draftsOpen: false,
      pointsWanted: false,
      set: (patch) => set(patch),
    }),
    {
      name: 'kaskade',
      partialize: ({ theme, language, singleKeys, panelWidth }) => ({ theme, language, singleKeys, panelWidth }),
    },
  ),
);
