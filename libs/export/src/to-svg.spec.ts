import { displayList, keyItems, type DisplayItem } from '@kaskade/diagram';
import { SaxesParser } from 'saxes';
import { layCases } from '../../diagram/testing/layouts';
import { toSvg } from './to-svg';

const laid = layCases();
const written = (name: string, theme: 'light' | 'dark' = 'light') => {
  const { map, report } = laid.find((one) => one.name === name)!;
  const key = keyItems(map, map.size.width - 32, 'da');
  const svg = toSvg(displayList(map), {
    ...map.size,
    theme,
    language: 'da',
    title: 'Fjordby <& Kommune>',
    asOf: report.asOf,
    key,
  });
  return { map, svg, read: readXml(svg) };
};

/** Reads an SVG as XML: throws where it is not well-formed. */
function readXml(svg: string) {
  const parser = new SaxesParser();
  const texts: string[] = [];
  const names: Record<string, string[]> = {};
  const ids: string[] = [];
  parser.on('text', (text) => void (text.trim() !== '' && texts.push(text)));
  parser.on('opentag', ({ attributes }) => {
    const { class: role, 'aria-label': name, id } = attributes as Record<string, string | undefined>;
    if (role !== undefined && name !== undefined) (names[role] ??= []).push(name);
    if (id !== undefined) ids.push(id);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { texts, names, ids };
}

describe('the map as SVG', () => {
  it.each(laid.map(({ name }) => name))('of %s is well-formed, with every id once', (name) => {
    const { ids } = written(name).read;
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('carries title, date, key and how it is counted', () => {
    const { texts } = written('fjordby').read;
    const all = texts.join('\n');
    for (const text of [
      'Fjordby <& Kommune>',
      'Opgjort pr. 31.01.2026',
      'Sådan tælles det',
      'Linje fra et mål i politisk ledelse',
      'Tæt, fra 50 %',
    ]) {
      expect(all).toContain(text);
    }
    expect(all).not.toContain('Går opad');
  });

  it('keeps text as text: the titles, lanes and band labels of the map', () => {
    const { map, read } = written('fjordby');
    for (const { lines } of map.cards) for (const line of lines) expect(read.texts).toContain(line);
    expect(read.texts).toEqual(expect.arrayContaining(['Førstelinjeledelse', '4 af 10', 'Rockwool-lag 64\u00a0%']));
  });

  it('names every card, band, opening, leader, line and network', () => {
    const { map, read } = written('fjordby');
    expect(read.names['card']).toHaveLength(map.cards.length);
    expect(read.names['band']).toEqual(map.bands.map(({ name }) => name));
    expect(read.names['opening']).toHaveLength(map.bands.flatMap(({ openings }) => openings).length);
    expect(read.names['leader']).toHaveLength(47);
    expect(read.names['line']).toHaveLength(map.lines.length);
    expect(read.names['network']).toHaveLength(3);
  });

  it('names Inter with what stands in for it, and takes its colours from the theme', () => {
    expect(written('fjordby').svg).toContain('font-family="Inter, ');
    expect(written('fjordby').svg).toContain('fill="#FBFBF9"');
    expect(written('fjordby', 'dark').svg).toContain('fill="#12191D"');
    expect(written('fjordby', 'dark').svg).not.toContain('#FBFBF9');
  });

  it('writes no sign that XML has not', () => {
    const text: DisplayItem = {
      type: 'text',
      x: 0,
      y: 0,
      anchor: 'start',
      runs: [{ text: 'a\u0001b\ud800c"<', size: 12, weight: 400, tone: 'ink', tracking: 0 }],
    };
    const svg = toSvg([text], {
      width: 200,
      height: 20,
      theme: 'light',
      language: 'en',
      title: 'x',
      asOf: '2026-01-31',
    });
    expect(readXml(svg).texts).toContain('abc"<');
  });
});
