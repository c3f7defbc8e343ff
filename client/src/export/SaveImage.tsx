import { useState, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { useCurrentMap } from '../map/current-map';
import { Button } from '../ui/Button';
import { Menu, MenuItem } from '../ui/Menu';
import { useWords } from '../view/use-words';

type Format = 'svg' | 'png';

/** *Gem billede*: the map as it stands, as SVG or PNG. */
export function SaveImage(): JSX.Element {
  const { say, language } = useWords();
  const { workspace, report, graph } = useCascade();
  const [failed, setFailed] = useState(false);

  const take = async (format: Format): Promise<void> => {
    const { map } = useCurrentMap.getState();
    if (map === null) return;
    const { svgOf, pngOf, save } = await import('./picture');
    const { organisation } = graph.settings;
    const title = organisation === null ? workspace.name : `${organisation} · ${workspace.name}`;
    const svg = svgOf(map, { title, asOf: report.asOf, language });
    const file = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
    save(file, `${workspace.name.replace(/[^\p{L}\p{N}]+/gu, '-')}-${report.asOf}.${format}`);
  };
  const choose = (format: Format): void => {
    setFailed(false);
    take(format).catch(() => setFailed(true));
  };
  const name = say('labels.button.saveImage');
  return (
    <>
      <Menu
        width={150}
        side="bottom-end"
        target={<Button size="header" icon="picture" aria-label={name} title={name} />}
      >
        <MenuItem onClick={() => choose('svg')}>SVG</MenuItem>
        <MenuItem onClick={() => choose('png')}>PNG</MenuItem>
      </Menu>
      {failed && <span role="alert">{say('shell.imageFailed')}</span>}
    </>
  );
}
