import '../testing/browser';
import { fieldNames, fieldRule, LINK_KINDS, NODE_KINDS, type Change, type SettableKind } from '@kaskade/domain';
import { formatDate, formatNumber, formatPercent, say, type Language } from '@kaskade/wording';
import { sample } from '../testing/organisations';
import type { Words } from '../view/use-words';
import type { PastRevision } from './past-revision';
import { revisionWords, type Reader } from './revision-words';

const { graph } = sample('fjordby');
const wordsIn = (language: Language): Words => ({
  language,
  say: (key, params = {}) => say(key, params, language),
  date: (iso) => formatDate(iso, language),
  number: (value, digits) => formatNumber(value, language, digits),
  percent: (share) => formatPercent(share, language),
});
const reader: Reader = { graph, names: 'names', words: wordsIn('da') };
const english: Reader = { ...reader, words: wordsIn('en') };

const goal = { kind: 'goal', id: 'X1', name: 'Kortere forløb' } as const;
const other = { kind: 'goal', id: 'X2', name: 'Borgere i job' } as const;
const [ana, bo] = [
  { kind: 'leader', id: 'A', name: 'Ana Lund' },
  { kind: 'leader', id: 'B', name: 'Bo Dam' },
] as const;
const revision = (changes: readonly Change[], more: Partial<PastRevision> = {}): PastRevision => ({
  ...{ epoch: 1, revision: 7, actor: 'lis', name: 'Lis', at: '2026-03-12T09:42:00Z' },
  ...{ kind: 'change', file: null, count: changes.length, changes },
  names: [goal, other, ana, bo],
  ...more,
});
const told = (changes: readonly Change[], by: Reader = reader): readonly string[] =>
  revisionWords(revision(changes), by, false).sentences;
const set = (field: string, from: unknown, to: unknown, kind: SettableKind = 'goal', id = 'X1'): Change =>
  ({ type: 'set', kind, id, field, from, to }) as Change;
const owns = (type: 'link' | 'unlink', from: string): Change => ({ type, link: 'owns', from, to: 'X1' });

describe('a revision in sentences', () => {
  it('says of a link what it is a matter of, by the names of both ends, and what it replaced', () => {
    expect(told([owns('link', 'B')])).toEqual(["Målet 'Kortere forløb' fik ny ejer: Bo Dam."]);
    expect(told([owns('unlink', 'A'), owns('link', 'B')])).toEqual([
      "Målet 'Kortere forløb' fik ny ejer: Bo Dam. Før: Ana Lund.",
    ]);
    expect(told([owns('unlink', 'A'), owns('unlink', 'B')])).toEqual([
      "Målet 'Kortere forløb' ejes ikke længere af Ana Lund og Bo Dam.",
    ]);
    const above: Change = { type: 'link', link: 'cascadesTo', from: 'X2', to: 'X1' };
    expect(told([above, set('primary', false, true, 'cascade', 'X2->X1')])).toEqual([
      "Målet 'Kortere forløb' bygger nu på 'Borgere i job'.",
    ]);
    expect(told([owns('unlink', 'A'), owns('link', 'B')], english)).toEqual([
      "The goal 'Kortere forløb' got a new owner: Bo Dam. Before: Ana Lund.",
    ]);
  });

  it('says which point was set aside and what was agreed on, about what, and why', () => {
    const records: readonly Change[] = [
      {
        ...{ type: 'add', kind: 'aside', id: 'S1' },
        fields: { code: 'GOAL_STOPS', about: 'goal', subject: 'X1', reason: 'Drøftet i marts', date: '2026-03-12' },
      },
      {
        ...{ type: 'add', kind: 'agreement', id: 'A1' },
        fields: { about: 'boundary', subject: 'top->middle', what: 'Vi mødes', who: 'Direktøren', due: '2026-04-01' },
      },
      { type: 'set', kind: 'agreement', id: 'A1', field: 'done', from: false, to: true },
      { type: 'remove', kind: 'aside', id: 'S2' },
      { type: 'remove', kind: 'agreement', id: 'A1' },
    ];
    const names = [goal, { kind: 'aside', id: 'S2', name: 'Det er aftalt' } as const];
    expect(revisionWords(revision(records, { names }), reader, false).sentences).toEqual([
      "Målet 'Kortere forløb': punktet 'Mål, ingen bygger på endnu' blev sat til side. Begrundelse: 'Drøftet i marts'.",
      "Overgangen mellem Topledelse og Mellemledelse: der blev lavet en aftale: 'Vi mødes'.",
      "Aftalen 'Vi mødes': Gjort blev ændret fra Nej til Ja.",
      "Et punkt, der var sat til side, blev taget frem igen. Begrundelsen var: 'Det er aftalt'.",
      "Aftalen 'Vi mødes' blev slettet.",
    ]);
  });

  it('says of a field what it was and is, in the words of the screen', () => {
    expect(
      told([
        set('due', '2026-01-31', '2026-12-01'),
        set('target', null, 1240.5),
        set('status', 'planned', 'active'),
        set('stopsHere', false, true),
        set('stopsReason', 'Lovbunden opgave', null),
        set('room', 'informed', 'decide', 'cascade', 'X2->X1'),
        set('spanMax', 15, 12, 'settings', 'workspace'),
        set('mapping', null, '{"a":1}', 'settings', 'workspace'),
      ]),
    ).toEqual([
      "Målet 'Kortere forløb': Frist blev ændret fra 31.01.2026 til 01.12.2026.",
      "Målet 'Kortere forløb': Mål blev sat til 1.240,5.",
      "Målet 'Kortere forløb': Status blev ændret fra Planlagt til Aktiv.",
      "Målet 'Kortere forløb': Besluttet at slutte her blev ændret fra Nej til Ja.",
      "Målet 'Kortere forløb': Slutter her, fordi blev fjernet. Før: 'Lovbunden opgave'.",
      "Forbindelsen fra 'Borgere i job' til 'Kortere forløb': Råderum blev ændret fra Orienteres: niveauet får besked om valget til Beslutter: niveauet vælger selv vejen.",
      'Indstillingerne: Største ledelsesspænd blev ændret fra 15 til 12.',
      'Indstillingerne: Svar om fremmede ark blev ændret.',
    ]);
  });

  it('calls things as they were called then, also what has just been made and what is gone', () => {
    expect(told([set('title', 'Kortere forløb', 'Hurtigere forløb')])).toEqual([
      "Målet 'Kortere forløb' hedder nu 'Hurtigere forløb'.",
    ]);
    expect(
      told([
        { type: 'add', kind: 'goal', id: 'N', fields: { title: 'Nyt' } },
        { type: 'link', link: 'owns', from: 'A', to: 'N' },
        { type: 'remove', kind: 'goal', id: 'X2' },
      ]),
    ).toEqual([
      "Målet 'Nyt' blev oprettet.",
      "Målet 'Nyt' fik ny ejer: Ana Lund.",
      "Målet 'Borgere i job' blev slettet.",
    ]);
    const present = [...graph.nodes.unit.values()][0]!;
    expect(told([{ type: 'remove', kind: 'unit', id: present.id }])).toEqual([
      `Enheden '${present.name}' blev slettet.`,
    ]);
  });

  it('cuts a long text off', () => {
    const [sentence] = told([set('description', null, 'a'.repeat(500))]);
    expect(sentence).toBe(`Målet 'Kortere forløb': Beskrivelse blev sat til '${'a'.repeat(120)} …'.`);
  });

  it('says that it is an import with the name of its file, that it was taken back or done again, and what it leaves out', () => {
    const head = (more: Partial<PastRevision>): string | null => revisionWords(revision([], more), reader, false).head;
    expect(head({ kind: 'import', file: 'maal.xlsx' })).toBe('Arket maal.xlsx blev indlæst.');
    expect(head({ kind: 'import' })).toBe('Et ark blev indlæst.');
    expect(head({ kind: 'undo' })).toBe('Fortrød en ændring:');
    expect(head({ kind: 'redo' })).toBe('Gentog en ændring:');
    expect(head({ kind: 'restore' })).toBe('Gendannede, som det var:');
    expect(head({ kind: 'draft' })).toBe('Anvendte en kladde:');
    expect([head({ revision: 1 }), head({ revision: 2 })]).toEqual(['Kortet blev oprettet.', null]);
    const rest = (count: number | null, changes: readonly Change[], isOfSubject = false): string | null =>
      revisionWords(revision(changes, { count }), reader, isOfSubject).rest;
    expect(rest(214, [owns('link', 'B')])).toBe('Og 213 ændringer til.');
    expect(rest(214, [owns('link', 'B')], true)).toBeNull();
    expect(rest(3_000, [])).toBe('Der er for mange ændringer til at vise dem.');
    expect(rest(null, [])).toBe('Der er for mange ændringer til at vise dem.');
    expect(rest(1, [owns('link', 'B')])).toBeNull();
  });

  it('does not give back a name that is hidden', () => {
    const hidden: Reader = { ...reader, names: 'hidden' };
    const present = [...graph.nodes.leader.values()][0]!;
    const said = told(
      [
        owns('link', 'B'),
        { type: 'link', link: 'owns', from: present.id, to: 'X2' },
        set('name', 'Bo Dam', 'Bo Holm', 'leader', 'B'),
        { type: 'add', kind: 'leader', id: 'C', fields: { name: 'Eva Friis' } },
      ],
      hidden,
    );
    expect(said[0]).toBe("Målet 'Kortere forløb' fik ny ejer: en leder.");
    expect(said[2]).toBe("Lederen 'en leder': Navn eller stilling blev ændret.");
    expect(said.join()).not.toMatch(new RegExp(`Bo Dam|Bo Holm|Eva|${present.name}`));
  });

  it('has words for every link and every field, in both languages, without a hole', () => {
    const value = (kind: SettableKind, field: string): unknown => {
      const rule = fieldRule(kind, field);
      if (rule?.type === 'choice') return rule.values[0];
      if (rule?.type === 'date') return '2026-01-31';
      if (rule?.type === 'flag') return true;
      return rule?.type === 'text' ? 'x' : 7;
    };
    const fields = ([...NODE_KINDS, 'cascade', 'settings'] as const).flatMap((kind) =>
      fieldNames(kind).map((field) => set(field, null, value(kind, field), kind, kind === 'cascade' ? 'X2->X1' : 'X1')),
    );
    const links = LINK_KINDS.flatMap((link): Change[] => [
      { type: 'link', link, from: `${link}1`, to: `${link}2` },
      { type: 'unlink', link, from: `${link}3`, to: `${link}4` },
    ]);
    for (const by of [reader, english]) {
      const said = told([...fields, ...links], by);
      expect(said).toHaveLength(fields.length - 1 + links.length);
      expect(said.join('\n')).not.toMatch(/[{}]|undefined|history\.|editing\.|labels\./);
    }
  });
});
