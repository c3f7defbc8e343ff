import { useState, type JSX } from 'react';
import { useCascade } from '../graph/use-cascade';
import { useCurrentMap } from '../view/current-map';
import { Button } from '../ui/Button';
import { Menu, MenuItem } from '../ui/Menu';
import { useWords } from '../view/use-words';

const FORMATS = ['svg', 'png'] as const;
type Format = (typeof FORMATS)[number];

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
        {FORMATS.map((format) => (
          <MenuItem key={format} onClick={() => choose(format)}>
            {format.toUpperCase()}
          </MenuItem>
        ))}
      </Menu>
      {failed && <span role="alert">{say('shell.imageFailed')}</span>}
    </>
  );
}
