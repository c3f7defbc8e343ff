import type { Line } from '@kaskade/diagram';
import type { JSX } from 'react';
import { useWords } from '../view/use-words';
import { FloatingList } from './FloatingList';

/** A card's lines as buttons: pointing at one shows it, choosing one goes to its other end. */
export function LineMenu({
  title,
  lines,
  place,
  onHover,
  onChoose,
  onClose,
}: {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly place: { readonly x: number; readonly y: number };
  readonly onHover: (line: Line | null) => void;
  readonly onChoose: (line: Line) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { say } = useWords();
  return (
    <FloatingList
      title={say('shell.map.linesOf', { goal: title })}
      items={lines.map((line) => ({ key: line.id, text: line.end?.name ?? line.name, value: line }))}
      place={place}
      onHover={onHover}
      onChoose={onChoose}
      onClose={onClose}
    />
  );
}
