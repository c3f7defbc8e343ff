import type { NodeKind } from '@kaskade/domain';
import type { JSX } from 'react';
import { usePresence, type Present } from '../graph/presence';
import { useWords } from '../view/use-words';
import type { Selected } from '../view/view';
import css from './HereMark.module.css';
import { initials } from './initials';

/** What somebody has selected, as the server is told of it: a boundary by the level above it. */
export const nodeOf = ({ type, id }: Selected): { readonly kind: NodeKind; readonly id: string } => ({
  kind: type === 'boundary' ? 'level' : type,
  id,
});

/** The names of those who have something in front of them, each once; empty: nobody. */
function namesAt(others: readonly Present[], { kind, id }: ReturnType<typeof nodeOf>): string {
  return [...new Set(others.flatMap(({ at, name }) => (at?.kind === kind && at.id === id ? [name] : [])))].join(', ');
}

/** A small mark where somebody else is: their initials, with their names; or (`words`) who it is in words. Nothing when nobody is. */
export function HereMark({
  of,
  words = false,
}: {
  readonly of: Selected;
  readonly words?: boolean;
}): JSX.Element | null {
  const { say } = useWords();
  const names = usePresence(({ others }) => (others.length === 0 ? '' : namesAt(others, nodeOf(of))));
  if (names === '') return null;
  const label = say('shell.here', { names });
  return words ? (
    <p className={css.words}>{label}</p>
  ) : (
    <span className={css.mark} role="img" aria-label={label} title={label}>
      {initials(names.split(', ')[0] ?? '')}
    </span>
  );
}
