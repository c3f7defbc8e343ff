import type { Agreement, NodeKind } from '@kaskade/domain';
import { create } from 'zustand';
import type { Point } from '../graph/edits/record-commands';

/** What a name is enough to make, of a leader with a level. */
export const MADE_BY_NAME = ['leader', 'unit', 'pejlemaerke', 'initiative', 'network'] as const;
export type MadeByName = (typeof MADE_BY_NAME)[number];

/** A window of editing that is open. Keys and buttons open the same ones. */
export type EditDialog =
  | { readonly type: 'newGoal'; readonly level: string; readonly parent: string | null }
  | { readonly type: 'new'; readonly kind: MadeByName }
  | { readonly type: 'connect'; readonly goal: string }
  | { readonly type: 'remove'; readonly kind: NodeKind; readonly id: string }
  /** Goals to a level; null: to that of their most senior owner. */
  | { readonly type: 'moveGoals'; readonly goals: readonly string[]; readonly level: string | null }
  | { readonly type: 'end'; readonly goal: string }
  | { readonly type: 'levels' }
  /** The tree of the units, at one of them. */
  | { readonly type: 'units'; readonly unit: string | null }
  | { readonly type: 'undo'; readonly way: 'undo' | 'redo' }
  | { readonly type: 'aside'; readonly point: Point }
  /** A new one (`id` null), or one that is there. */
  | { readonly type: 'agreement'; readonly of: Pick<Agreement, 'about' | 'subject'>; readonly id: string | null };

export const useEditDialog = create<{ readonly dialog: EditDialog | null }>()(() => ({ dialog: null }));

export const openEditDialog = (dialog: EditDialog | null): void => useEditDialog.setState({ dialog });
