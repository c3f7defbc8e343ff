import { useEffect, useRef, type JSX } from 'react';
import { Link } from 'react-router';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import css from './DataScreen.module.css';

/** The third step, done: how much was stored, and the way to the map. */
export function DoneStep({
  file,
  changes,
  onAnother,
}: {
  readonly file: string;
  readonly changes: number;
  readonly onAnother: () => void;
}): JSX.Element {
  const words = useWords();
  const { href } = useView();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={css.card}>
      <h2 ref={title} tabIndex={-1} className={css.done}>
        <Icon name="check" size={18} />
        {words.say('data.done.title')}
      </h2>
      <p className={css.text}>
        {changes === 0 ? words.say('data.done.same', { file }) : words.say('data.done.text', { file, count: changes })}
      </p>
      <div className={css.actions}>
        <Link className={css.primary} to={href({ form: 'map' }, 'kaskade')}>
          {words.say('data.done.map')}
        </Link>
        <Button onClick={onAnother}>{words.say('data.done.another')}</Button>
      </div>
    </section>
  );
}
