import type { Random } from './random';

const WHO = [
  'ledige',
  'unge',
  'borgere',
  'sygemeldte',
  'familier',
  'ældre',
  'virksomheder',
  'nyankomne',
  'elever',
  'pårørende',
];
const MORE = [
  'Flere',
  'Færre',
  'Tidlig hjælp til',
  'Fast kontakt til',
  'En plan til alle',
  'Kortere ventetid for',
  'Bedre overgange for',
  'Ugentlig opfølgning med',
];
const WHERE = [
  'i job eller uddannelse',
  'på langvarig forsørgelse',
  'inden for 26 uger',
  'i eget hjem',
  'uden afbrudte forløb',
  'med et samlet forløb',
  'i fællesskaber',
  'efter første samtale',
];
const PLACES = [
  'Job',
  'Ydelse',
  'Sundhed',
  'Børn',
  'Kultur',
  'Teknik',
  'Genoptræning',
  'Uddannelse',
  'Integration',
  'Sekretariat',
  'Byg',
  'Miljø',
];
const TITLES = ['Udvalgsformand', 'Direktør', 'Centerchef', 'Afdelingsleder', 'Teamleder'];
const WORK = [
  'Tavlemøde hver mandag',
  'Fast kontaktperson',
  'Mentorkorps',
  'Jobportal',
  'Fælles visitation',
  'Opsøgende team',
  'Praktik på to uger',
  'Åben rådgivning',
];

/** `Flere unge i job eller uddannelse`, told apart by a number. */
export const goalTitle = (random: Random, i: number): string =>
  `${random.of(MORE)} ${random.of(WHO)} ${random.of(WHERE)} (${i + 1})`;

export const initiativeTitle = (random: Random, i: number): string => `${random.of(WORK)} ${i + 1}`;

export const unitName = (random: Random, i: number): string => `${random.of(PLACES)} og ${random.of(PLACES)} ${i + 1}`;

/** A position, never a person: `Teamleder, Ydelse 17`. */
export const positionName = (random: Random, rank: number, i: number): string =>
  `${TITLES[Math.min(rank, TITLES.length - 1)]!}, ${random.of(PLACES)} ${i + 1}`;

export const networkName = (random: Random, i: number): string => `${random.of(PLACES)}netværk ${i + 1}`;

export const pejlemaerkeName = (i: number): string => `Fælles retning ${i + 1}`;
