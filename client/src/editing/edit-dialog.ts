import type { NodeKind } from '@kaskade/domain';
import { create } from 'zustand';

/** A window of editing that is open. Keys and buttons open the same ones. */
export type EditDialog =
  | { readonly type: 'newGoal'; readonly level: string; readonly parent: string | null }
  | { readonly type: 'connect'; readonly goal: string }
  | { readonly type: 'remove'; readonly kind: NodeKind; readonly id: string }
  | { readonly type: 'end'; readonly goal: string };

export const useEditDialog = create<{ readonly dialog: EditDialog | null }>()(() => ({ dialog: null }));

export const openEditDialog = (dialog: EditDialog | null): void => useEditDialog.setState({ dialog });
