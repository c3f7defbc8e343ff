import { screen, within } from '@testing-library/react';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { SurveyScreen } from './SurveyScreen';

describe('the survey', () => {
  it('shows the cells that the report has, and no other', () => {
    const { graph, index, report } = sample('jobcenter');
    renderScreen(<SurveyScreen />, { graph, index, report });
    const shown = screen
      .getAllByText(/^ · \d+ svar$/, { trim: false })
      .map((cell) => Number(cell.textContent?.match(/\d+/)?.[0]));
    expect(shown).toHaveLength(report.perception?.cells.length ?? 0);
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(5);
    expect(screen.getByText('Færre end 5 svar. Vises ikke.')).toBeTruthy();
  });

  it('shows the gap of every boundary for each statement', () => {
    const { graph, index, report } = sample('jobcenter');
    renderScreen(<SurveyScreen />, { graph, index, report });
    const table = screen.getByRole('table', { name: 'Forskelle over overgangene' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(report.perception?.boundaries.length ?? 0);
    const known = report.perception?.boundaries[1]?.known ?? 0;
    expect(within(rows[1] as HTMLElement).getAllByRole('cell')[0]?.textContent).toBe(
      `+${known.toFixed(1).replace('.', ',')}`,
    );
  });

  it('has nothing to show where there are no answers', () => {
    renderScreen(<SurveyScreen />, sample('fjordby'));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Der er ingen svar at vise.')).toBeTruthy();
  });
});
