import type { Theme } from '../display-item';
import type { Tone } from '../map-diagram';

const LIGHT: Readonly<Record<Tone, string>> = {
  canvas: '#FBFBF9', lane: '#F1F2EE', surface: '#FFFFFF', surface2: '#F5F6F3', line: '#E3E4DE', line2: '#CFD1CA',
  ctl: '#868B84', track: '#DFE2DE', fill: '#5D7480', edge: '#7A868D', ink: '#182126', ink2: '#465259', ink3: '#5B6870',
  accent: '#0E5876', accent2: '#0A4058', accentsoft: '#E2EEF3', high: '#981B12', med: '#8F6200', low: '#54626B',
  lowsoft: '#ECEFF1', ok: '#1F6B4F', wool0: '#F4F0E0', wool1: '#EAE3CB', wool2: '#D3C9A3', wool3: '#B5A677',
  wool4: '#86774A', woolink: '#5E4E1E', p1: '#4F56AB', p2: '#00809B', p3: '#036142', p4: '#766C00', p5: '#5B1662',
  p6: '#C34B69', p7: '#20373D', onp: '#FFFFFF',
};

const DARK: Readonly<Record<Tone, string>> = {
  canvas: '#12191D', lane: '#182126', surface: '#202A30', surface2: '#1B242A', line: '#2B363D', line2: '#3D4A52',
  ctl: '#75848D', track: '#344149', fill: '#8FA6B2', edge: '#75858E', ink: '#EDF1F2', ink2: '#BAC5CA', ink3: '#9AA7AE',
  accent: '#7CC3DE', accent2: '#A9DBEE', accentsoft: '#173846', high: '#FF9C8F', med: '#EDBE5E', low: '#A6B4BC',
  lowsoft: '#28333A', ok: '#7CCBA8', wool0: '#24241F', wool1: '#302E25', wool2: '#5C5540', wool3: '#897E5B',
  wool4: '#BBAE80', woolink: '#DED3A8', p1: '#88B5FF', p2: '#B5DFF2', p3: '#50A77D', p4: '#BEAF62', p5: '#BC82B9',
  p6: '#F9AFB4', p7: '#F1FCCC', onp: '#11181C',
};

/** The colours of tokens.md section 2, by theme. */
export const COLOURS: Readonly<Record<Theme, Readonly<Record<Tone, string>>>> = { light: LIGHT, dark: DARK };
