import type { JSX } from 'react';

/** The product's own line icons on a 16 grid. */
const PATHS = {
  cascade: 'M2.5 3.5h11M4.5 8h7M6.5 12.5h3',
  overview:
    'M4 2.5h8a1.5 1.5 0 011.5 1.5v8a1.5 1.5 0 01-1.5 1.5H4A1.5 1.5 0 012.5 12V4A1.5 1.5 0 014 2.5zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11',
  networks:
    'M4 2.7a1.8 1.8 0 110 3.6 1.8 1.8 0 010-3.6zM12 2.7a1.8 1.8 0 110 3.6 1.8 1.8 0 010-3.6zM8 10.2a1.8 1.8 0 110 3.6 1.8 1.8 0 010-3.6zM5.8 4.5h4.4M4.9 6.1l2.2 4.3M11.1 6.1l-2.2 4.3',
  survey: 'M2.5 3.5h11v7.5H8.5L5.5 13.5V11h-3zM5.2 7.3h.01M8 7.3h.01M10.8 7.3h.01',
  data: 'M2.5 3h11v10h-11zM2.5 6.3h11M6.3 6.3V13',
  search: 'M7 2.8a4.2 4.2 0 110 8.4 4.2 4.2 0 010-8.4zM10.2 10.2l3.3 3.3',
  down: 'M4.5 6.3L8 9.8l3.5-3.5',
  right: 'M6.3 4.5L9.8 8l-3.5 3.5',
  left: 'M9.7 4.5L6.2 8l3.5 3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  fit: 'M2.8 6V2.8H6M10 2.8h3.2V6M13.2 10v3.2H10M6 13.2H2.8V10',
  help: 'M8 2.3a5.7 5.7 0 110 11.4A5.7 5.7 0 018 2.3zM6.4 6.4a1.7 1.7 0 112.4 1.6c-.6.3-.8.6-.8 1.2M8 11.2h.01',
  calendar:
    'M4 3.5h8A1.5 1.5 0 0113.5 5v7a1.5 1.5 0 01-1.5 1.5H4A1.5 1.5 0 012.5 12V5A1.5 1.5 0 014 3.5zM2.5 6.8h11M5.5 2v2.6M10.5 2v2.6',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 6.1a1.9 1.9 0 110 3.8 1.9 1.9 0 010-3.8z',
  download: 'M8 2.5v7.4M5 7l3 3 3-3M3 12.8h10',
  upload: 'M8 10V2.6M5 5.5l3-3 3 3M3 12.8h10',
  check: 'M3.5 8.3l3 3 6-6.3',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  flag: 'M4 13.5v-11M4 3h7.5l-1.8 2.7L11.5 8.4H4',
  more: 'M4 8h.01M8 8h.01M12 8h.01',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  arrowDown: 'M8 3v9.6M4.4 9L8 12.6 11.6 9',
  arrowRight: 'M3 8h9.6M9 4.4L12.6 8 9 11.6',
  noLine: 'M7.3 4.9l1.5-1.5a2.7 2.7 0 013.8 3.8l-1.5 1.5M8.7 11.1l-1.5 1.5a2.7 2.7 0 01-3.8-3.8l1.5-1.5M3 3l10 10',
  picture:
    'M3.5 3h9A1.5 1.5 0 0114 4.5v7a1.5 1.5 0 01-1.5 1.5h-9A1.5 1.5 0 012 11.5v-7A1.5 1.5 0 013.5 3zM2.3 11.3l3.4-3.1 2.4 2 2.6-2.7 3 2.8M6 6.1h.01',
  settings:
    'M8 5.9a2.1 2.1 0 110 4.2 2.1 2.1 0 010-4.2zM8 1.9v1.7M8 12.4v1.7M1.9 8h1.7M12.4 8h1.7M3.7 3.7l1.2 1.2M11.1 11.1l1.2 1.2M12.3 3.7l-1.2 1.2M4.9 11.1l-1.2 1.2',
  path: 'M4 12.5a1.5 1.5 0 100-3 1.5 1.5 0 000 3zM12 6.5a1.5 1.5 0 100-3 1.5 1.5 0 000 3zM5.5 11h3a2 2 0 002-2V6.6',
  leader: 'M8 2.6a2.5 2.5 0 110 5 2.5 2.5 0 010-5zM3.2 13.4c0-2.6 2.1-4 4.8-4s4.8 1.4 4.8 4z',
  initiative: 'M8 2.8L13.2 8 8 13.2 2.8 8z',
  pejlemaerke: 'M3.5 4.5h9a1 1 0 011 1v5a1 1 0 01-1 1h-9a1 1 0 01-1-1v-5a1 1 0 011-1zM5.2 8h5.6',
  unit: 'M5.8 2.6h4.4v3.2H5.8zM2.2 10.2h4.4v3.2H2.2zM9.4 10.2h4.4v3.2H9.4zM8 5.8V8M4.4 10.2V8h7.2v2.2',
  undo: 'M3 6.5h6.5a3.5 3.5 0 010 7H7M5.8 3.5l-3 3 3 3',
  redo: 'M13 6.5H6.5a3.5 3.5 0 000 7H9M10.2 3.5l3 3-3 3',
  history: 'M8 2.5a5.5 5.5 0 11-5.1 3.5M2.6 2.8v3.4H6M8 5.2V8l2.2 1.4',
  compare: 'M8 2v12M6 4H2.5v8H6M10 6.5h3.5V12H10',
  draft: 'M2.5 13.5l1-3.6 7.4-7.4 2.6 2.6-7.4 7.4zM9.2 4.2l2.6 2.6M9.5 13.5h4',
  snapshot: 'M2.5 5h2.6l1-1.8h3.8l1 1.8h2.6v7.8h-11zM8 6.7a2.2 2.2 0 110 4.4 2.2 2.2 0 010-4.4z',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
} as const;

export type IconName = keyof typeof PATHS;
const HEAVY: ReadonlySet<IconName> = new Set(['more']);

/** A decorative line icon in the text's colour; the words stand beside it or in the control's name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={HEAVY.has(name) ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
