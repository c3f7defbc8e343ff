import { fireEvent, screen, within } from '@testing-library/react';
import { LANGUAGES } from '@kaskade/wording';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { OverviewScreen } from './OverviewScreen';

const fjordby = sample('fjordby');
const heading = (name: RegExp | string) => screen.getByRole('heading', { name }).closest('section') as HTMLElement;
const text = (element: HTMLElement) => element.textContent?.replace(/\u00a0/g, ' ') ?? '';

describe('the overview', () => {
  it('has the figures of the penetration, and beside them, not as a step, those with an initiative', () => {
    renderScreen(<OverviewScreen />, fjordby);
    const heads = within(heading('Hvor langt når de 9 politiske mål?')).getAllByRole('columnheader');
    expect(heads.map(text)).toEqual(['Mål', '9Politisk', '8Top', '4Mellem', '2Førstelinje', '1 af 9Har en indsats']);
  });

  it('has the figures of each boundary', () => {
    renderScreen(<OverviewScreen />, fjordby);
    const rows = within(heading('Rockwool-laget i hver overgang')).getAllByRole('listitem').map(text);
    expect(rows[2]).toContain('4 af 10 mål når igennem');
    expect(rows[2]).toContain('9 af 27 ledere har linje op');
    expect(rows[2]).toContain('12 ikke kortlagt');
    expect(rows[2]).toContain('64 %tætkortlagte: 52 %');
    expect(rows).toHaveLength(fjordby.report.boundaries.length);
  });

  it('has every unit by level as counts, and who is without a line', () => {
    renderScreen(<OverviewScreen />, fjordby);
    const table = within(heading('Hvem har en rød tråd til politisk ledelse?')).getByRole('table');
    const row = within(table).getByText('Jobcenter').closest('tr') as HTMLElement;
    expect(within(row).getAllByRole('cell').map(text)).toEqual([
      '1 af 1',
      '6 af 6',
      '7 af 19, 9 ikke kortlagt',
      '14 af 26, 9 ikke kortlagt',
      '12 heraf 9 ikke kortlagt',
    ]);
    expect(within(table).getAllByRole('row')).toHaveLength(1 + fjordby.graph.nodes.unit.size);
    fireEvent.click(within(table).getByRole('button', { name: 'Fold Job og Uddannelse ind' }));
    expect(within(table).queryByText('Jobcenter')).toBeNull();
  });

  it('shows the points to discuss first one by one, the others by kind, and unfolds them', () => {
    renderScreen(<OverviewScreen />, fjordby);
    const card = heading('Opmærksomhedspunkter');
    expect(text(card)).toContain('Intet mål i topledelse bygger på Borgerne møder en værdig indsats endnu.');
    expect(text(card)).toContain('15 ledere er ikke kortlagt: intet mål og ingen indsats endnu.');
    fireEvent.click(within(card).getByRole('button', { name: 'Fold ud: Mål, ingen bygger på endnu' }));
    expect(within(card).getAllByRole('link', { name: /^Vis .* på kortet$/ }).length).toBe(4 + 8);
  });

  it('leads from a point to the map', () => {
    renderScreen(<OverviewScreen />, fjordby);
    const link = screen.getByRole('link', { name: 'Vis Borgerne møder en værdig indsats på kortet' });
    expect(link.getAttribute('href')).toBe('/w/w/kaskade?vis=kort&valgt=maal%3AG09');
  });

  it('asks about the three links that move most, and why, and makes none', () => {
    renderScreen(<OverviewScreen />, fjordby);
    const card = heading(/^Tre forbindelser flytter mest: 64\s% → 43\s%$/);
    expect(within(card).getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(within(card).getByRole('button', { name: 'Er det også rigtigt?' }));
    expect(text(card)).toContain('Kaskade spørger og tilføjer intet.');
  });

  it("shows a chosen unit's own figures beside those of the whole", () => {
    renderScreen(<OverviewScreen />, fjordby, { address: '/w/w/overblik?enhed=U1' });
    const table = screen.getByRole('table', { name: 'Jobcenter ved siden af helheden' });
    expect(within(table).getAllByRole('row').map(text)).toEqual([
      'Rød trådJobcenterHele organisationen',
      'Alle ledere14 af 2619 af 44',
      'Topledelse1 af 14 af 5',
      'Mellemledelse6 af 68 af 12',
      'Førstelinjeledelse7 af 197 af 27',
    ]);
  });

  it('says of every point how it is counted and where in the workbook it is mended', () => {
    renderScreen(<OverviewScreen />, fjordby, { address: '/w/w/overblik?fane=punkter' });
    expect(screen.getAllByText(/^Rettes her:/)).toHaveLength(fjordby.report.findings.length);
    expect(screen.getByText('Rettes her: Arket mål, række G09, kolonnen ejere.')).toBeTruthy();
    expect(screen.getAllByText(/^Sådan tælles det:/).length).toBe(
      new Set(fjordby.report.findings.map(({ code, severity }) => code + severity)).size,
    );
  });

  it('lists the bottlenecks of the report, the heaviest first', () => {
    renderScreen(<OverviewScreen />, fjordby, { address: '/w/w/overblik?fane=flaskehalse' });
    const rows = screen.getAllByRole('row').slice(1).map(text);
    expect(rows).toHaveLength(fjordby.report.bottlenecks.length);
    expect(rows[0]).toContain('3 af de 5 førstelinjemål med rød tråd hænger kun i dette mål.');
  });

  it.each(LANGUAGES)('leaves no hole in its words (%s)', (language) => {
    const { container } = renderScreen(<OverviewScreen />, sample('jobcenter'), { language });
    expect(text(container)).not.toMatch(/[{}]|undefined|NaN|screens\.|labels\./);
  });
});
