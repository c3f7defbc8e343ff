import type { Consequence, ImportPreview } from '@kaskade/workbook';
import { consequenceWords } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { Button } from '../ui/Button';
import { useWords } from '../view/use-words';
import { BeforeAfter } from './BeforeAfter';
import css from './DataScreen.module.css';
import own from './Consequences.module.css';

/** Names of one consequence that are told at first. */
const FIRST = 3;

/** What happens when the file is imported: the consequence in words, who it strikes, and each band before and after. */
export function Consequences({
  preview,
  errors,
}: {
  readonly preview: ImportPreview | null;
  readonly errors: number;
}): JSX.Element {
  const words = useWords();
  const { report } = useCascade();
  if (preview === null) {
    return (
      <section className={css.card}>
        <h2>{words.say('labels.refused.title')}</h2>
        <p className={css.text}>{words.say('labels.refused.text', { count: errors })}</p>
        <p className={css.text}>{words.say('data.noPreview')}</p>
      </section>
    );
  }
  const { rows } = preview;
  // A sheet of answers with nothing in it takes no one's place where there were none.
  const consequences = preview.consequences.filter(
    ({ code, count }) => code !== 'answersReplaced' || count > 0 || report.perception !== null,
  );
  const touched = rows.some(({ added, changed, removed }) => added + changed + removed > 0);
  return (
    <section className={css.card}>
      <p className={own.kicker}>{words.say('data.happens')}</p>
      <h2 className={own.key}>
        {consequences.length > 0
          ? consequences.map((one) => consequenceWords(one, words.language).sentence).join(' ')
          : words.say(touched ? 'data.nothingLost' : 'data.nothingChanges')}
      </h2>
      {consequences.some(({ names }) => names.length > 0) && (
        <div className={own.struck}>
          {consequences
            .filter(({ names }) => names.length > 0)
            .map((one) => (
              <Struck key={one.code} consequence={one} />
            ))}
        </div>
      )}
      <BeforeAfter preview={preview} errors={errors} />
    </section>
  );
}

function Struck({ consequence }: { readonly consequence: Consequence }): JSX.Element {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { names, count } = consequence;
  const shown = all ? names : names.slice(0, FIRST);
  return (
    <div>
      <h3>{consequenceWords(consequence, words.language).heading}</h3>
      <ul>
        {shown.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {shown.length < names.length && (
        <Button look="text" onClick={() => setAll(true)}>
          {words.say('screens.showMore', { count: names.length - shown.length })}
        </Button>
      )}
      {all && names.length < count && <p>{words.say('data.andMore', { count: count - names.length })}</p>}
    </div>
  );
}
