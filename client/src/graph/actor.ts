import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Sender } from './edits/edit-door';

/** Who edits in this browser: a random id, and the name that was given once. Attribution, not security, until there are accounts. */
export interface ActorState {
  readonly id: string;
  readonly name: string | null;
  /** Whether the name has been asked for; it may have been left out. */
  readonly asked: boolean;
  readonly answer: (name: string) => void;
}

export const useActor = create<ActorState>()(
  persist(
    (set) => ({
      id: crypto.randomUUID(),
      name: null,
      asked: false,
      answer: (name) => set({ name: name.trim() === '' ? null : name.trim(), asked: true }),
    }),
    { name: 'kaskade.actor', partialize: ({ id, name, asked }) => ({ id, name, asked }) },
  ),
);

/** Who sends from this browser; null while the name has not been asked for. */
export function sender(): Sender | null {
  const { id, name, asked } = useActor.getState();
  return asked ? { id, name } : null;
}
