import type { BandFigures } from './band-words';
import type { Language } from './language';
import { formatPercent } from './number-format';
import { say } from './say';

/** How the layer is counted, with this boundary's own counts. */
export const layerExplain = ({ down, up }: BandFigures, language: Language): string =>
  say(
    'figures.layer.explain',
    { passed: down.passed, goals: down.of, connected: up.connected, leaders: up.of },
    language,
  );

/** The sum behind the index, written out (`Vis regnestykket`); null where the index is. */
export function layerSum({ down, up, index }: BandFigures, language: Language): string | null {
  if (index === null) return null;
  const share = formatPercent(index, language);
  const counts = { passed: down.passed, goals: down.of, connected: up.connected, leaders: up.of, share };
  if (up.of === 0) return say('figures.layer.sumDownOnly', counts, language);
  if (down.of === 0) return say('figures.layer.sumUpOnly', counts, language);
  if (down.passed === 0 && up.connected === 0) return say('figures.layer.sumBothZero', { share }, language);
  return say('figures.layer.sum', counts, language);
}

/** The same sum without the leaders not mapped; null where nobody is unmapped or nobody is mapped. */
export function mappedSum({ down, up, indexMapped }: BandFigures, language: Language): string | null {
  const leaders = up.of - up.unmapped;
  if (up.unmapped === 0 || leaders === 0 || indexMapped === null) return null;
  const share = formatPercent(indexMapped, language);
  const bothZero = down.passed === 0 && up.connected === 0;
  const sum =
    down.of === 0 || bothZero
      ? say('figures.sum.one', { part: up.connected, whole: leaders, share }, language)
      : say(
          'figures.sum.both',
          { passed: down.passed, goals: down.of, connected: up.connected, leaders, share },
          language,
        );
  return say('figures.mapped.explain', { count: up.unmapped, sum }, language);
}
