import { fireEvent, screen, within } from '@testing-library/react';
import { LANGUAGES } from '@kaskade/wording';
import type { Selected } from '../view/view';
import { caseOf, CASE_NAMES, sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { RightPanel } from './RightPanel';

const fjordby = sample('fjordby');
const at = (chosen: string) => ({ address: `/w/w/kaskade?valgt=${encodeURIComponent(chosen)}` });
const panel = (chosen: string) => renderScreen(<RightPanel onClose={() => {}} />, fjordby, at(chosen)).container;
const section = (name: RegExp) => screen.getByRole('heading', { name, level: 3 }).closest('section') as HTMLElement;
const text = (element: HTMLElement) => element.textContent?.replace(/\u00a0/g, ' ') ?? '';

describe('the panel', () => {
  it('holds the points to discuss when nothing is selected', () => {
    const { container } = renderScreen(<RightPanel onClose={() => {}} />, fjordby, { address: '/w/w/kaskade' });
    expect(text(container)).toContain('2 af 9 politiske mål når førstelinjeledelsen. 1 har en indsats.');
    expect(text(container)).toContain('Ydelsescenter 0 af 5');
    fireEvent.click(screen.getByRole('button', { name: /^Ledere uden rød tråd/ }));
    expect(screen.getAllByRole('link', { name: /^Vis .* på kortet$/ })).toHaveLength(4 + 10);
  });

  it('goes through the points with the arrow keys', () => {
    renderScreen(<RightPanel onClose={() => {}} />, fjordby, { address: '/w/w/kaskade' });
    const links = screen.getAllByRole('link', { name: /^Vis .* på kortet$/ });
    links[0]?.focus();
    fireEvent.keyDown(links[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links[1]);
  });

  it('holds a goal with its fields, its line, what hangs on it, its networks and its points', () => {
    const container = panel('maal:M07');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('200 nye aftaler med virksomheder');
    expect(text(container)).toContain('EjerAfdelingsleder, Job og Virksomhed');
    expect(text(container)).toContain('126af 200');
    expect(text(container)).toContain('54 % af vejen');
    const line = within(section(/^Rød tråd\s*2 op · 2 ned$/))
      .getAllByRole('listitem')
      .map(text);
    expect(line.map((step) => step.split(/Politisk|Topl|Dette|Først|Indsats/)[0])).toEqual([
      'Arbejdskraft til virksomhederne',
      'Fast kontakt til 800 virksomheder',
      '200 nye aftaler med virksomheder',
      'Fem virksomhedsbesøg om ugen',
      'Opsøgende team',
      'Svar til firmaer inden for et døgn',
      'Jobportal',
    ]);
    expect(text(container)).toContain('2 af de 5 førstelinjemål med rød tråd hænger kun i dette mål.');
    expect(text(container)).toContain('Virksomhedsnetværket 7 ledere');
    expect(text(container)).toContain('Ingen opmærksomhedspunkter her');
  });

  it('makes every name a link', () => {
    panel('maal:M07');
    for (const name of [
      'Afdelingsleder, Job og Virksomhed',
      'Fast kontakt til 800 virksomheder',
      'Opsøgende team',
      'Virksomhedsnetværket',
    ]) {
      expect(screen.getAllByRole('link', { name })[0]?.getAttribute('href')).toMatch(/valgt=/);
    }
  });

  it('holds a boundary with both shares, its links, and the sum folded', () => {
    const container = panel('overgang:middle');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Rockwool-lag 64\s% · tæt$/);
    expect(text(container)).toContain(
      'Laget regnes af to andele: mål, der når ned (4 af 10), og ledere, der har linje op (9 af 27).',
    );
    expect(text(container)).toContain('6 linjer krydser. 0 er skrevet i egne ord. 0 er registreret med inddragelse.');
    expect(text(container)).not.toContain('1 − 2');
    fireEvent.click(screen.getByRole('button', { name: 'Vis regnestykket' }));
    expect(text(container)).toContain('1 − 2 · 4 · 9 / (4 · 27 + 9 · 10) = 64 %');
    expect(text(container)).toContain('1 − 2 · 4 · 9 / (4 · 15 + 9 · 10) = 52 %');
    expect(
      within(section(/^Linje op fra førstelinjeledelse/))
        .getAllByRole('listitem')
        .map(text),
    ).toEqual(['9 har linje op', '6 har ikke linje op', '12 ikke kortlagt']);
  });

  it('keeps apart whether a leader has a line over the band above and whether it gets to the origin', () => {
    const container = panel('leder:L22');
    expect(text(container)).toContain('På kortethar linje op');
    expect(text(section(/^Rød tråd$/))).toMatch(/men tråden når ikke højere\.$/);
  });

  it('holds a network with everything that the workbook says, its dates and what it bridges', () => {
    const jobcenter = sample('jobcenter');
    const network = [...jobcenter.graph.nodes.network.values()].find(({ name }) => name.startsWith('Hele borgeren'));
    const { container } = renderScreen(
      <RightPanel onClose={() => {}} />,
      jobcenter,
      at(`netvaerk:${network?.id ?? ''}`),
    );
    const { purpose, scope, time, resources, consultants } = network ?? {};
    for (const said of [purpose, scope, time, resources, consultants]) expect(text(container)).toContain(said ?? '');
    for (const said of ['Evalueres senest10.03.2027', 'Genstartes senest01.03.2026', 'Mellem → førstelinje'])
      expect(text(container)).toContain(said);
  });

  it('does not say that all is well where there is nothing', () => {
    const levels = fjordby.report.levels.map((level) => ({ ...level, goals: 0, leaders: 0 }));
    const nothing = { ...fjordby, report: { ...fjordby.report, findings: [], levels } };
    const { container } = renderScreen(<RightPanel onClose={() => {}} />, nothing, { address: '/w/w/kaskade' });
    expect(text(container)).toContain('Kan ikke opgøres: der er hverken mål eller ledere at regne på.');
    expect(text(container)).not.toContain('Alle mål har en rød tråd');
  });

  it('says so where the address points to what is not there', () => {
    panel('maal:nej');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Det findes ikke');
  });

  it.each(LANGUAGES)('leaves no hole in its words for any node of the cases (%s)', (language) => {
    const words: Record<Exclude<Selected['type'], 'boundary'>, string> = {
      goal: 'maal',
      leader: 'leder',
      unit: 'enhed',
      initiative: 'indsats',
      network: 'netvaerk',
      pejlemaerke: 'pejlemaerke',
    };
    for (const name of CASE_NAMES.slice(0, 2)) {
      const reading = caseOf(name);
      for (const [type, word] of Object.entries(words)) {
        for (const id of [...reading.graph.nodes[type as 'goal'].keys()].slice(0, 3)) {
          const { container, unmount } = renderScreen(<RightPanel onClose={() => {}} />, reading, {
            ...at(`${word}:${id}`),
            language,
          });
          expect(text(container)).not.toMatch(/[{}]|undefined|NaN|screens\.|labels\./);
          expect(container.querySelector('h2')?.textContent).not.toBe('');
          unmount();
        }
      }
      for (const { upper } of reading.report.boundaries) {
        const { container, unmount } = renderScreen(<RightPanel onClose={() => {}} />, reading, {
          ...at(`overgang:${upper}`),
          language,
        });
        expect(text(container)).not.toMatch(/[{}]|undefined|NaN|screens\.|labels\./);
        unmount();
      }
    }
  });
});
