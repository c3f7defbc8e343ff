import { displayList, keyItems } from '@kaskade/diagram';
import { toSvg } from '@kaskade/export';
import type { Language } from '@kaskade/wording';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { CurrentMap } from '../view/current-map';

/** Files are twice the size of the screen (tokens.md section 10). */
const SCALE = 2;
/** Left free beside the key, px. */
const MARGINS = 32;

export interface PictureWords {
  readonly title: string;
  /** ISO. */
  readonly asOf: string;
  readonly language: Language;
}

/** The map on the screen as an SVG document, in the light theme. */
export function svgOf({ diagram, focus, bright }: CurrentMap, words: PictureWords): string {
  const items = displayList(diagram, { ...(focus && { focus }), ...(bright && { bright }) });
  const key = keyItems(diagram, diagram.size.width - MARGINS, words.language);
  return toSvg(items, { ...words, ...diagram.size, theme: 'light', key, scale: SCALE });
}

/** An SVG document as PNG. A picture cannot use the page's fonts, so Inter goes along inside it. */
export async function pngOf(svg: string): Promise<Blob> {
  const font = await dataUrl(await (await fetch(latin)).blob());
  const face = `<style>@font-face{font-family:Inter;font-weight:100 900;src:url(${font})}</style>`;
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg.replace(/(<svg[^>]*>)/, `$1${face}`)], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('The picture is too large')) : resolve(blob)),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('The font cannot be read'));
    reader.readAsDataURL(blob);
  });
}

/** Hands a file to the browser to save. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Revoked later: some browsers read it after the click.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
