import { brief, readOnly, readTexts, SOUND, type Texts } from './read-texts';

describe('the sheets of a workbook', () => {
  it('may all be missing but leaders and goals', () => {
    expect(brief(readOnly(SOUND))).toEqual([]);
    expect(brief(readOnly({}))).toEqual(['sheetMissing', 'sheetMissing']);
    expect(readOnly({ goals: 'id,title\n' }).problems.listed[0]).toMatchObject({
      code: 'sheetMissing',
      params: { danish: 'ledere', english: 'leaders' },
    });
  });

  it.each([
    ['niveauer', 'id;navn;rang\na;A;0\nb;B;1', 'level'],
    ['ENHEDER', 'id;navn\na;A', 'unit'],
    ['pejlemærker', 'id;navn\na;A', 'pejlemaerke'],
    ['pejlemæ\u0072ker'.normalize('NFD'), 'id;navn\na;A', 'pejlemaerke'],
    ['markers', 'id,name\na,A', 'pejlemaerke'],
    ['indsatser', 'id;titel\na;A', 'initiative'],
    ['Netvaerk', 'id;navn\na;A', 'network'],
    ['netværk', 'id;navn\na;A', 'network'],
  ] as const)('%s is known', (name, text, kind) => {
    const more: Texts = name === 'niveauer' ? { leaders: 'id,name,level\nL1,X,a' } : {};
    const reading = readTexts({ ...more, [name]: text });
    expect(brief(reading)).toEqual([]);
    expect(reading.graph.nodes[kind].has('a')).toBe(true);
  });

  it.each(['mål', 'maal', 'MÅL', 'goals', 'ma\u030al'])('%s is the sheet of goals', (name) => {
    expect(brief(readOnly({ leaders: SOUND['leaders']!, [name]: 'id,title\nG1,x' }))).toEqual([]);
  });

  it('are an error when one comes twice under different names', () => {
    expect(brief(readTexts({ mål: 'id;titel', maal: 'id;titel' }))).toEqual([
      'sheetTwice mål [mål]',
      'sheetTwice maal [maal]',
    ]);
  });

  it('are passed over with a warning when unknown, the nearest known one suggested', () => {
    const reading = readTexts({ netvrk: 'x', budget: 'x' });
    expect(brief(reading)).toEqual(['unknownSheet netvrk [netvrk] → netværk', 'unknownSheet budget [budget]']);
    expect(reading.problems.errors).toBe(0);
  });

  it('named fejl, vejledning and instructions are passed over in silence', () => {
    expect(brief(readTexts({ fejl: 'x', vejledning: 'y', Instructions: 'z' }))).toEqual([]);
  });
});

describe('the headers of a sheet', () => {
  it.each([
    [
      'English',
      'id,title,description,level,owners,parents,pejlemaerker,indicator,baseline,target,current,measure_unit,due,status,stops_here,stops_reason',
    ],
    [
      'Danish',
      'id;titel;beskrivelse;niveau;ejere;overmål;pejlemærker;indikator;udgangspunkt;måltal;aktuel;måleenhed;frist;status;stopper_her;stopper_fordi',
    ],
    [
      'Danish without æ, ø, å',
      'ID;Titel;Beskrivelse;Niveau;Ejere;Overmaal;Pejlemaerker;Indikator;Udgangspunkt;Maaltal;Aktuel;Maaleenhed;Frist;Status;Stopper her;Stopper-fordi',
    ],
    [
      'mixed, in any order',
      'status;TITLE;id;Stops  here;overordnet mål;OWNERS;niveau;pejlemærker;indikator;baseline;måltal;current;Measure--unit;frist;beskrivelse;stopper _-fordi',
    ],
  ])('are read in %s', (_, header) => {
    const reading = readTexts({ goals: `${header}\n` });
    expect(brief(reading)).toEqual([]);
  });

  it('are read of every other sheet in both languages', () => {
    expect(
      brief(
        readTexts({
          units: 'id,name,parent,kind',
          enheder: '',
        }),
      ),
    ).toContain('sheetTwice enheder [enheder]');
    const english = {
      units: 'id,name,parent,kind\n',
      leaders: 'id,name,title,level,unit,reports_to,employees,email\n',
      pejlemaerker: 'id,name,framework,description\n',
      cascade: 'parent,child,primary,translation,involvement,room\n',
      initiatives: 'id,title,description,responsible,goals,pejlemaerker,start,end,status\n',
      networks:
        'id,name,purpose,kind,participation,anchor,scope,time,resources,facilitation,facilitators,consultants,administration,members,addresses,started,restarted,last_evaluated,evaluation_months,life_years,status\n',
      answers: 'leader,pejlemaerke,known,supported,acted\n',
    };
    const danish = {
      enheder: 'id;navn;overenhed;art\n',
      ledere: 'id;navn;titel;niveau;enhed;refererer_til;medarbejdere;email\n',
      pejlemærker: 'id;navn;ramme;beskrivelse\n',
      mål: 'id;titel\n',
      kaskade: 'overmål;undermål;primær;oversættelse;inddragelse;råderum\n',
      indsatser: 'id;titel;beskrivelse;ansvarlige;mål;pejlemærker;start;slut;status\n',
      netværk:
        'id;navn;formål;type;deltagelse;forankring;spillerum;tid;ressourcer;facilitering;facilitatorer;konsulenter;administration;medlemmer;arbejder_med;startet;genstartet;senest_evalueret;evaluering_måneder;livscyklus_år;status\n',
      svar: 'leder;pejlemærke;kendt;bakket_op;handlet\n',
    };
    expect(brief(readTexts(english))).toEqual([]);
    expect(brief(readOnly(danish))).toEqual([]);
    expect(brief(readTexts({ kaskade: 'overordnet_mål;delmål;primaer;oversaettelse;inddragelse;raaderum\n' }))).toEqual(
      [],
    );
    expect(brief(readTexts({ kaskade: 'overmaal;undermaal\n' }))).toEqual([]);
  });

  it('that are unknown give a warning, with what is probably meant', () => {
    const reading = readTexts({ leaders: 'id;navn;niveau;afdeling;refererertil;skostørrelse\nL1;X;top;1;2;43' });
    expect(brief(reading)).toEqual([
      'unknownColumn leaders 1 afdeling [afdeling] → enhed',
      'unknownColumn leaders 1 refererertil [refererertil] → refererer_til',
      'unknownColumn leaders 1 skostørrelse [skostørrelse]',
    ]);
    expect(reading.problems.errors).toBe(0);
  });

  it('that are required and missing are an error, named in the language of the others', () => {
    expect(brief(readTexts({ leaders: 'id,title\nL1,x' }))).toEqual([
      'columnMissing leaders 1 name',
      'columnMissing leaders 1 level',
    ]);
    expect(brief(readTexts({ leaders: 'id;titel\nL1;x' }))).toEqual([
      'columnMissing leaders 1 navn',
      'columnMissing leaders 1 niveau',
    ]);
    expect(brief(readTexts({ leaders: '' }))).toHaveLength(3);
  });

  it('that are required and misspelt are an error with a suggestion that can be followed', () => {
    const reading = readTexts({ goals: 'id;titl\nG1;Flere i job' });
    expect(brief(reading)).toEqual(['columnMissing goals 1 titl [titl] → titel']);
    expect(reading.fixes).toEqual([{ sheet: 1, row: 1, column: 1, part: null, to: 'titel' }]);
  });

  it('that say one column twice are an error', () => {
    expect(brief(readTexts({ goals: 'id;title;overmål;parents\nG1;x;;' }))).toEqual([
      'columnTwice goals 1 parents [parents]',
    ]);
  });

  it('that are missing over cells with something in them give one warning per column', () => {
    expect(brief(readTexts({ goals: 'id;title;\nG1;x;1\nG2;y;2\nG3;z;;4' }))).toEqual([
      'cellWithoutHeader goals 2 C [1]',
      'cellWithoutHeader goals 4 D [4]',
    ]);
  });
});

describe('a column that looks like CPR numbers', () => {
  it('is told of where it has no header, too', () => {
    const reading = readTexts({ leaders: 'id,name,level\nL1,x,top,010190-1234' });
    expect(brief(reading)).toEqual(['cprColumn leaders 2 D']);
  });

  it.each(['010190-1234', '0101901234', '311299-0000', '290200-1234'])(
    'is left out with a warning that does not show the number (%s)',
    (number) => {
      const reading = readTexts({ leaders: `id,name,level,email\nL1,X,top,\nL2,Y,top,${number}\n` });
      expect(brief(reading)).toEqual(['cprColumn leaders 1 email [email]']);
      expect(reading.graph.nodes.leader.get('L2')?.email).toBeNull();
    },
  );

  it('is left out whatever its name', () => {
    const reading = readTexts({ leaders: 'id,name,level,note\nL1,X,top,010190-1234\n' });
    expect(brief(reading)).toEqual(['cprColumn leaders 1 note [note]']);
    expect(JSON.stringify(reading)).not.toContain('010190');
  });

  it('is an error where the column is required, and nothing else is said of it', () => {
    const reading = readTexts({
      leaders: 'id,name,level\n010190-1234,X,top\n020290-1234,Y,top\n',
      goals: 'id,title,owners\nG1,x,010190-1234;020290-1234',
    });
    expect(brief(reading)).toEqual(['cprRequired leaders 1 id [id]']);
    expect(JSON.stringify(reading.problems)).not.toContain('010190');
  });

  it.each(['450190-1234', '011390-1234', '010190-123', '12345678', '000190-1234'])('is not one for %s', (number) => {
    expect(brief(readTexts({ leaders: `id,name,level,email\nL1,X,top,${number}\n` }))).toEqual([]);
  });

  it('is masked where a number stands among other text', () => {
    const reading = readTexts({ goals: 'id,title,owners\nG1,x,"010190-1234;L1"' });
    expect(JSON.stringify(reading.problems)).not.toContain('010190');
    expect(reading.problems.errors).toBe(1);
  });
});
