import { useState, type FormEvent, type JSX } from 'react';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useWords } from '../view/use-words';
import css from './HistoryDialog.module.css';

/** Opens the map as it was at the end of a day. */
export function PastDay({ onOpen }: { readonly onOpen: (day: string) => void }): JSX.Element {
  const { say } = useWords();
  const [day, setDay] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day !== '') onOpen(day);
  };
  return (
    <form className={css.past} onSubmit={submit}>
      <TextField
        type="date"
        label={say('history.past.day')}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Button type="submit" disabled={day === ''}>
        {say('history.past.show')}
      </Button>
    </form>
  );
}
