import { useMemo } from 'react';
import { openEditDialog } from '../editing/edit-dialog';
import { useCascade } from '../graph/use-cascade';
import { useEditor } from '../graph/use-editor';
import { foldText } from '../reading/fold-text';
import type { IconName } from '../ui/Icon';
import { useUi } from '../view/ui-store';
import { useView } from '../view/use-view';
import { isPresent } from '../view/view';
import { useWords } from '../view/use-words';

/** Something the search can do besides finding. */
export interface Command {
  readonly key: string;
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}

/** The commands that there are now; what cannot be done here is not among them. */
export function useCommands(): readonly Command[] {
  const words = useWords();
  const { go, change, view } = useView();
  const { report } = useCascade();
  const { set } = useUi();
  const editor = useEditor();
  return useMemo(() => {
    const command = (key: string, label: string, icon: IconName, run: () => void): Command => ({
      key,
      label,
      icon,
      run,
    });
    const to = (screen: string): string => words.say('screens.search.goTo', { screen });
    return [
      command('map', words.say('screens.search.map'), 'cascade', () => go('kaskade', { form: 'map' })),
      command('list', words.say('screens.search.list'), 'list', () => go('kaskade', { form: 'list' })),
      command('overview', to(words.say('labels.screen.overview')), 'overview', () => go('overblik')),
      command('networks', to(words.say('labels.screen.networks')), 'networks', () => go('netvaerk')),
      ...(report.perception === null
        ? []
        : [command('survey', to(words.say('labels.screen.survey')), 'survey', () => go('spoergerunde'))]),
      ...(isPresent(view) ? [command('data', to(words.say('labels.screen.data')), 'data', () => go('data'))] : []),
      command('compare', words.say('compare.command'), 'compare', () => set({ snapshotsOpen: true })),
      command('drafts', words.say('drafts.open'), 'draft', () => set({ draftsOpen: true })),
      ...(editor === null
        ? []
        : [
            command('units', words.say('places.units.title'), 'unit', () =>
              openEditDialog({ type: 'units', unit: null }),
            ),
            command('levels', words.say('places.levels.title'), 'list', () => openEditDialog({ type: 'levels' })),
          ]),
      command('points', words.say('labels.points'), 'flag', () => {
        set({ panelOpen: true });
        go('kaskade', { selected: null, focus: null });
      }),
      command('light', words.say('screens.search.light'), 'settings', () => set({ theme: 'light' })),
      command('dark', words.say('screens.search.dark'), 'settings', () => set({ theme: 'dark' })),
      command('danish', words.say('screens.search.danish'), 'settings', () => change({ language: 'da' })),
      command('english', words.say('screens.search.english'), 'settings', () => change({ language: 'en' })),
      command('keys', words.say('screens.search.keys'), 'help', () => set({ keysOpen: true })),
    ];
  }, [words, go, change, view, report.perception, editor, set]);
}

/** The commands whose words begin as what is typed; all of them while nothing is typed. */
export function fittingCommands(commands: readonly Command[], query: string): readonly Command[] {
  const asked = foldText(query).split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) => {
    const said = foldText(label).split(/\s+/);
    return asked.every((part) => said.some((word) => word.startsWith(part)));
  });
}
