import type { ImportPreview, MappingQuestion, Problems } from '@kaskade/workbook';
import { importReducer, START, type Chosen, type ImportEvent, type ImportState } from './import-state';

const chosen: Chosen = { file: new File(['x'], 'maal.xlsx'), mode: 'replace', mapping: null, question: null };
const problems: Problems = { listed: [], errors: 0, warnings: 0 };
const preview = { revision: 3, digest: 'd' } as ImportPreview;
const question = { titles: [{ title: 'Chef', count: 2 }] } as unknown as MappingQuestion;
const at = '2026-01-31T09:42:00Z';
const after = (...events: ImportEvent[]): ImportState => events.reduce(importReducer, START);

const looked: ImportEvent[] = [
  { type: 'chosen', chosen },
  { type: 'message', message: { type: 'progress', step: 'read' } },
  { type: 'message', message: { type: 'problems', problems } },
  { type: 'message', message: { type: 'preview', preview } },
  { type: 'ended', at },
];

describe('the steps of an import', () => {
  it('show what would happen when the answer is over, not before', () => {
    expect(after(...looked.slice(0, -1)).step).toBe('reading');
    expect(after(...looked)).toMatchObject({ step: 'look', preview, problems, outdated: false, readAt: at });
  });
  it('say so when the answer breaks off', () => {
    expect(after({ type: 'chosen', chosen }, { type: 'ended', at })).toEqual({
      step: 'choose',
      mode: 'replace',
      refusal: { code: 'OFFLINE', params: {} },
    });
  });
  it('ask about a foreign sheet, and come back to the question with the titles that had no level', () => {
    const asked = after(
      { type: 'chosen', chosen },
      { type: 'message', message: { type: 'mapping', question } },
      { type: 'ended', at },
    );
    expect(asked.step).toBe('mapping');
    const listed = ['Chef', 'Vagt', 'Vagt'].map((value) => ({ code: 'titleWithoutLevel', value }));
    const again = after(
      { type: 'chosen', chosen: { ...chosen, question } },
      { type: 'message', message: { type: 'problems', problems: { ...problems, listed } as unknown as Problems } },
      { type: 'ended', at },
      { type: 'remap' },
    );
    expect(again.step === 'mapping' && again.question.titles).toEqual([
      { title: 'Chef', count: 2 },
      { title: 'Vagt', count: 2 },
    ]);
  });
  it('end with what was stored', () => {
    expect(
      after(
        ...looked,
        { type: 'store' },
        { type: 'answer', answer: { type: 'imported', revision: 4, changes: 7 }, at },
      ),
    ).toEqual({
      step: 'done',
      file: 'maal.xlsx',
      changes: 7,
    });
  });
  it('give a new preview when the workspace was changed meanwhile', () => {
    const other = { ...preview, revision: 9 } as ImportPreview;
    expect(
      after(
        ...looked,
        { type: 'store' },
        { type: 'answer', answer: { type: 'mismatch', preview: other, problems }, at },
      ),
    ).toMatchObject({
      step: 'look',
      preview: other,
      outdated: true,
    });
  });
  it('keep the preview when storing came to nothing, so that it can be tried again', () => {
    const refusal = { code: 'UNKNOWN_OUTCOME', params: {} };
    expect(after(...looked, { type: 'store' }, { type: 'refused', refusal })).toMatchObject({
      step: 'look',
      preview,
      refusal,
    });
  });
  it('have no preview when the file was refused at the last moment', () => {
    const refused: Problems = { ...problems, errors: 2 };
    expect(
      after(...looked, { type: 'store' }, { type: 'answer', answer: { type: 'refused', problems: refused }, at }),
    ).toMatchObject({
      step: 'look',
      preview: null,
      problems: refused,
    });
  });
  it('keep the mode when one begins anew', () => {
    expect(after(...looked, { type: 'cancel' })).toEqual({ step: 'choose', mode: 'replace', refusal: null });
  });
});
