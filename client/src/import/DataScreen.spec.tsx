import '../testing/browser';
import { ReadableStream, TextDecoderStream } from 'node:stream/web';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { ImportMessage } from '@kaskade/workbook';
import { dryRunOf, questionOf } from '../testing/import-answers';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { DataScreen } from './DataScreen';

Object.assign(globalThis, { TextDecoderStream });

const fjordby = sample('fjordby');
const { graph } = fjordby;
/** A goal whose owner does not exist, and one whose date does not. */
const withErrors = (text: string, sheet: string) =>
  sheet === 'maal' ? text.replace(';L21;;', ';L99;;').replace('31-12-2027', '31-06-2027') : text;
/** One of the leaders is gone; her goal then has no owner. */
const withoutLeader = (text: string, sheet: string) =>
  sheet === 'ledere' ? text.replace(/^L21;.*\r?\n/m, '') : text.replaceAll(';L21;', ';;');

interface Sent {
  readonly address: string;
  readonly body: FormData;
}
const sent: Sent[] = [];
/** The API's answers, one after the other: NDJSON of a dry run, or one body with its status. */
let answers: (readonly ImportMessage[] | readonly [status: number, body: unknown])[] = [];
beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = (address, init) => {
    sent.push({ address: address as string, body: init?.body as FormData });
    const answer = answers.shift() ?? [];
    const [status, body] = typeof answer[0] === 'number' ? answer : [200, null];
    const lines = status === 200 && body === null ? answer.map((line) => JSON.stringify(line)).join('\n') : '';
    return Promise.resolve({
      ok: status === 200,
      status,
      body: new ReadableStream({
        start: (control) => {
          control.enqueue(new TextEncoder().encode(lines));
          control.close();
        },
      }),
      json: () => Promise.resolve(body),
    } as unknown as Response);
  };
});

const draw = () => renderScreen(<DataScreen />, fjordby, { address: '/w/w/data' });
const choose = (name = 'maal.zip') =>
  fireEvent.change(screen.getByLabelText('Filen', { selector: 'input' }), {
    target: { files: [new File(['x'], name)] },
  });
const importButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Indlæs' });
const text = (element: Element | null) => element?.textContent?.replace(/\u00a0/g, ' ') ?? '';
const heading = (level: number) => screen.getAllByRole('heading', { level }).map(text);

describe('the import', () => {
  it('tells with errors where they are and what is meant, and cannot be done', async () => {
    answers = [dryRunOf(graph, 'merge', withErrors)];
    draw();
    choose();
    expect(await screen.findByRole('heading', { name: '2 fejl skal rettes i arket' })).toBeTruthy();
    const rows = within(screen.getByRole('table', { name: '2 fejl skal rettes i arket' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell').slice(1, 5).map(text)[3])).toEqual(
      expect.arrayContaining(['L99', '31-06-2027']),
    );
    expect(rows.map(text).join(' ')).toContain("'L99' findes ikke. Mente I L09?");
    expect(screen.getByText(/Regnet, som om de 2 fejl var rettet efter forslagene/)).toBeTruthy();
    expect(importButton().disabled).toBe(true);
    expect(screen.getByText('Ret de 2 fejl i arket, og vælg filen igen. Intet er gemt.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hent arket med fejlene markeret' })).toBeTruthy();
  });

  it('says the consequence first, who it strikes, and each band before and after', async () => {
    answers = [dryRunOf(graph, 'merge'), dryRunOf(graph, 'replace', withoutLeader)];
    draw();
    choose();
    expect(await screen.findByRole('heading', { name: 'Arket er magen til det, der er her nu.' })).toBeTruthy();
    expect(screen.getByText('Ingen rækker tilføjes, ændres eller fjernes.')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Fjernes/ }));
    expect(await screen.findByRole('heading', { level: 2, name: /^1 leder fjernes\./ })).toBeTruthy();
    expect(sent.map(({ address }) => new URL(address, 'http://x').searchParams.get('mode'))).toEqual([
      'merge',
      'replace',
    ]);
    const name = graph.nodes.leader.get('L21')?.name ?? '';
    expect(name).not.toBe('');
    expect(screen.getByText(name)).toBeTruthy();
    expect(text(document.body)).toContain('64 % →');
    expect(importButton().disabled).toBe(false);
  });

  it('stores what was previewed, with its revision and digest, and says that it is done', async () => {
    answers = [dryRunOf(graph, 'merge'), [200, { type: 'imported', revision: 4, changes: 12 }]];
    draw();
    choose();
    await screen.findByText('Klar til at indlæse. Intet er gemt endnu.');
    fireEvent.click(importButton());
    const done = await screen.findByRole('heading', { name: 'Arket er indlæst' });
    expect(document.activeElement).toBe(done);
    const { searchParams } = new URL(sent[1]?.address ?? '', 'http://x');
    expect(Object.fromEntries(searchParams)).toEqual({
      mode: 'merge',
      dryRun: 'false',
      revision: '3',
      digest: 'digest',
    });
    expect(screen.getByRole('link', { name: 'Se kortet' }).getAttribute('href')).toMatch(/^\/w\/w\/kaskade/);
  });

  it('shows the new preview where others have changed the workspace meanwhile', async () => {
    const after = dryRunOf(graph, 'replace', withoutLeader);
    const preview = after.flatMap((message) => (message.type === 'preview' ? [message.preview] : []))[0];
    const problems = after.flatMap((message) => (message.type === 'problems' ? [message.problems] : []))[0];
    answers = [dryRunOf(graph, 'merge'), [409, { type: 'mismatch', preview, problems }]];
    draw();
    choose();
    await screen.findByText('Klar til at indlæse. Intet er gemt endnu.');
    fireEvent.click(importButton());
    expect(text(await screen.findByRole('alert'))).toMatch(/^Arbejdsrummet er ændret, siden I så forhåndsvisningen/);
    expect(heading(2)).toContainEqual(expect.stringMatching(/^1 leder fjernes\./));
    expect(importButton().disabled).toBe(false);
  });

  it('shows the problems that the store finds, and stores nothing', async () => {
    const problems = dryRunOf(graph, 'merge', withErrors).flatMap((message) =>
      message.type === 'problems' ? [message.problems] : [],
    )[0];
    answers = [dryRunOf(graph, 'merge'), [422, { type: 'refused', problems }]];
    draw();
    choose();
    await screen.findByText('Klar til at indlæse. Intet er gemt endnu.');
    fireEvent.click(importButton());
    expect(await screen.findByRole('heading', { name: 'Arket er ikke indlæst.' })).toBeTruthy();
    expect(screen.getByText('2 fejl skal rettes. Intet er gemt.')).toBeTruthy();
    expect(importButton().disabled).toBe(true);
  });

  it('can be tried again where the store could not be reached', async () => {
    answers = [dryRunOf(graph, 'merge'), [503, { code: 'DATABASE_UNAVAILABLE' }]];
    draw();
    choose();
    await screen.findByText('Klar til at indlæse. Intet er gemt endnu.');
    await act(async () => {
      fireEvent.click(importButton());
      await Promise.resolve();
    });
    expect(importButton().disabled).toBe(false);
    expect(screen.queryByText('Klar til at indlæse. Intet er gemt endnu.')).toBeNull();
  });

  it('does not say that nothing is stored where the answer was lost', async () => {
    answers = [dryRunOf(graph, 'merge'), [504, { code: 'UNKNOWN_OUTCOME', params: {} }]];
    draw();
    choose();
    await screen.findByText('Klar til at indlæse. Intet er gemt endnu.');
    expect(screen.getByText('Plan · intet er gemt endnu')).toBeTruthy();
    fireEvent.click(importButton());
    await screen.findByText(/Det vides ikke endnu, om ændringen er gemt/);
    expect(text(document.body)).not.toMatch(/intet er gemt/i);
  });

  it('goes back to the start with a sentence where a file is turned away, or the answer breaks off', async () => {
    answers = [[413, { code: 'FILE_TOO_LARGE', params: {} }], [{ type: 'progress', step: 'received' }]];
    draw();
    choose();
    expect(text(await screen.findByRole('alert'))).toMatch(/^Arket er ikke indlæst\. /);
    expect(screen.getByRole('button', { name: 'Vælg fil igen' })).toBeTruthy();
    choose();
    expect(text(await screen.findByRole('alert'))).toContain('Kaskade svarer ikke.');
  });
});

describe('a foreign sheet', () => {
  const question = questionOf(
    ['Nr;Fulde navn;CPR;Rolle', '1;Leder A;010190-1234;Chef', '2;Leder B;020290-1234;Vagt'].join('\r\n'),
  );

  it('is asked about until the leader’s name and every title have an answer; CPR numbers are never shown', async () => {
    answers = [[{ type: 'mapping', question }], dryRunOf(graph, 'merge')];
    const { container } = draw();
    choose('udtraek.csv');
    await screen.findByRole('heading', { name: 'Hvad er kolonnerne i udtraek?' });
    expect(text(container)).not.toMatch(/\d{6}-\d{4}/);
    expect(screen.getByText('En kolonne ligner CPR-numre og bliver ikke læst.')).toBeTruthy();
    const pick = (label: string, option: string) => {
      const select = screen.getByLabelText<HTMLSelectElement>(label);
      const value = [...select.options].find((one) => one.text === option)?.value ?? '';
      fireEvent.change(select, { target: { value } });
    };
    const go = screen.getByRole<HTMLButtonElement>('button', { name: 'Se, hvad der vil ske' });
    pick('Lederens navn', 'Findes ikke i arket');
    expect(screen.getByText('Vælg den kolonne, lederens navn står i.')).toBeTruthy();
    expect(go.disabled).toBe(true);
    pick('Lederens navn', 'Fulde navn');
    pick('Medarbejdernummer', 'Nr');
    pick('Titel', 'Rolle');
    expect(go.disabled).toBe(true);
    pick('Chef (1)', 'Mellemledelse');
    pick('Vagt (1)', 'Er ikke ledere');
    expect(go.disabled).toBe(false);
    fireEvent.click(go);
    await screen.findByText('Klar til at indlæse. Intet er gemt endnu.');
    const mapping = JSON.parse(sent[1]?.body.get('mapping') as string) as typeof question.guess;
    expect(mapping.columns).toMatchObject({ name: 1, key: 0, title: 3 });
    expect(mapping.titles).toMatchObject({ Chef: 'middle', Vagt: null });
    expect(screen.getByRole('button', { name: 'Ret kolonnerne' })).toBeTruthy();
  });
});
