import { formatInstantDate } from '@kaskade/wording';
import { useCascade } from '../graph/use-cascade';
import { useWords } from '../view/use-words';

/** `Opgjort pr. 31.01.2026 · data fra maal.xlsx, indlæst 28.01.2026`: the report's day, and how old the data are. */
export function useAge(): string {
  const words = useWords();
  const { workspace, report } = useCascade();
  const date = words.date(report.asOf);
  if (workspace.importedFile === null || workspace.importedAt === null) return words.say('labels.asOf', { date });
  const imported = formatInstantDate(workspace.importedAt, words.language);
  return words.say('labels.asOfWithData', { date, file: workspace.importedFile, imported });
}
