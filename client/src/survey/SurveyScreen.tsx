import { STATEMENTS } from '@kaskade/analysis';
import type { JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { useWords } from '../view/use-words';
import { SurveyCells } from './SurveyCells';
import { SurveyGaps } from './SurveyGaps';
import css from './SurveyScreen.module.css';

/** *Spørgerunde*: the cells of the closed round as tables, and the gap at each boundary. Small cells exist nowhere. */
export function SurveyScreen(): JSX.Element {
  const words = useWords();
  const { graph, report } = useCascade();
  const { perception } = report;
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1>{words.say('labels.screen.survey')}</h1>
        <p>{words.say('screens.survey.scale')}</p>
      </header>
      {perception === null ? (
        <p className={css.text}>{words.say('screens.survey.none')}</p>
      ) : (
        <>
          {STATEMENTS.map((statement) => (
            <SurveyCells key={statement} graph={graph} report={report} perception={perception} statement={statement} />
          ))}
          <p className={css.text}>{words.say('labels.tooFewAnswers', { count: report.settings.minAnswers })}</p>
          <SurveyGaps graph={graph} perception={perception} />
        </>
      )}
    </div>
  );
}
