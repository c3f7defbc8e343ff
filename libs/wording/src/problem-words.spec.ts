import { ERROR_PROBLEMS, WARNING_PROBLEMS, type Problem } from '@kaskade/workbook';
import { readOnly, readTexts } from '../../workbook/testing/read-texts';
import { LANGUAGES } from './language';
import { consequenceWords, problemWords } from './problem-words';

/** Workbooks that are wrong in every way that a CSV can be. */
const FAULTY: readonly Problem[] = [
  readOnly({}),
  readTexts({
    mål: 'id;titel',
    netvrk: 'x',
    leaders: 'id,name,level,afdeling,email,title,title\n,x,top,1,010190-1234,,',
  }),
  readTexts({ leaders: '010190-1234\n', goals: 'id,title,name\n"a' }),
  readTexts({ leaders: 'id,name,level\n010190-1234,x,top' }),
  readTexts({
    levels: 'id,name,rank\nlang,x,0\na,x,0',
    units: 'id,name,parent\nU1,x,U1\nX,x,',
    leaders:
      'id,name,level,reports_to,employees\nL1,x,lang,L1;L2,-1\nX, x ,nowhere,,"2,5"\na;b,#REF!,x,,3000000000\nL1,,lang,,1.120\n',
    pejlemaerker: 'id,name\nP1,x',
    goals: `id,title,owners,due,target,status,level,parents,,description\nG1,${'x'.repeat(301)},L9;L1;L1,31.06.2026,to,aktivv,lang,,ekstra,a\u0000b\nG2,y,,29.02.2026,,,a,G1,,\nG3,z,,snart,,,lang,G2,,`,
    cascade: 'parent,child,primary\nG1,G2,ja\nG3,G2,ja\nG1,G2,',
    networks: 'id,name,anchor\nN1,x,X',
    answers: 'leader,pejlemaerke,known\nL1,P1,9\nL1,P1,1',
  }),
  readTexts({ networks: 'id,name,anchor\nN1,x,u1', goals: 'id,title,level,parents\nG1,a,0,\nG2,b,3,G1' }),
].flatMap(({ problems }) => problems.listed);

const spoken = (problem: Problem, language: 'da' | 'en') => Object.values(problemWords(problem, language)).join(' | ');

describe('the words of a problem', () => {
  it.each(LANGUAGES)('leave nothing open and mask what looks like CPR numbers (%s)', (language) => {
    for (const problem of FAULTY) {
      expect(spoken(problem, language)).not.toMatch(/[{}]|undefined|NaN|workbook\./);
      expect(spoken(problem, language)).not.toContain('010190');
    }
  });

  it('have been tried on nearly every code that a CSV can give', () => {
    const tried = new Set(FAULTY.map(({ code }) => code));
    const ofFiles = [
      'notAWorkbook',
      'oldExcel',
      'unreadable',
      'encrypted',
      'macros',
      'unsafe',
      'packedTooLarge',
      'unpackedTooLarge',
      'tooManyRows',
      'tooSlow',
      'unknownFile',
      'formulaCell',
    ];
    const ofForeign = ['keyTwice', 'keyMissing', 'superiorUnknown', 'superiorAmbiguous', 'titleWithoutLevel'];
    const left = [...ERROR_PROBLEMS, ...WARNING_PROBLEMS].filter((code) => !tried.has(code));
    expect(left.filter((code) => !ofFiles.includes(code) && !ofForeign.includes(code))).toEqual(['levelCount']);
  });

  const [faulty] = readTexts({ mål: '', goals: 'id;title;frist\nM1;x;31.06.2026' }).problems.listed.filter(
    ({ code }) => code === 'impossibleDate',
  );
  const [unknown] = readTexts({ leaders: 'id,name,level\nL09,x,top', goals: 'id,title,owners\nG1,x,L99' }).problems
    .listed;

  it('are those of the import screen', () => {
    expect(problemWords(faulty!, 'da')).toEqual({
      place: 'goals, række 2, frist',
      expected: 'En dato, fx 30.06.2026',
      advice: 'Juni har ikke 31 dage. Mente I 30.06.2026?',
    });
    expect(problemWords(unknown!, 'da')).toMatchObject({
      expected: 'Et id fra arket leaders',
      advice: "'L99' findes ikke. Mente I L09?",
    });
    expect(problemWords(unknown!, 'en').advice).toBe('‘L99’ does not exist. Did you mean L09?');
  });

  it('name sheets and values in the language of the reader', () => {
    const { listed } = readTexts({
      leaders: 'id,name,level,unit\nL1,x,top,U1',
      goals: 'id,title,status,stops_here\nG1,x,zzzzzzzz,maybe',
    }).problems;
    expect(listed.map((problem) => problemWords(problem, 'da').expected)).toEqual([
      'Et id fra arket enheder',
      'En af: planlagt, aktiv, nået, opgivet',
      'En af: ja, nej',
    ]);
    expect(listed.map((problem) => problemWords(problem, 'en').expected)).toEqual([
      'An id from the sheet units',
      'One of: planned, active, achieved, dropped',
      'One of: yes, no',
    ]);
    const [one] = readTexts({ levels: 'id,name,rank\nlang,x,0', leaders: 'id,name,level\n' }).problems.listed;
    expect(problemWords(one!, 'da').advice).toBe('Der er 1 niveau. Der skal være mellem 2 og 8.');
  });

  it('say the year of a February', () => {
    const [problem] = readTexts({ goals: 'id,title,due\nG1,x,29.02.2026' }).problems.listed;
    expect(problemWords(problem!, 'da').advice).toBe('Februar 2026 har ikke 29 dage. Mente I 28.02.2026?');
    expect(problemWords(problem!, 'en').advice).toBe('February 2026 does not have 29 days. Did you mean 28.02.2026?');
  });
});

describe('the words of a consequence', () => {
  it('are a sentence and a heading', () => {
    expect(consequenceWords({ code: 'leadersRemoved', count: 3, names: [] }, 'da')).toEqual({
      sentence: '3 ledere fjernes.',
      heading: 'Ledere, der fjernes',
    });
    expect(consequenceWords({ code: 'goalsLoseOwner', count: 4, names: [] }, 'da').sentence).toBe(
      '4 mål mister deres ejer.',
    );
    expect(consequenceWords({ code: 'goalsLoseOwner', count: 1, names: [] }, 'en').sentence).toBe(
      '1 goal loses its owner.',
    );
  });
});
