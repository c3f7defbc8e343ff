import type { Response } from 'express';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const ZIP = 'application/zip';

/** A file on its way out. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Answers with a file to be saved under its name; the name in plain letters goes along for clients that read no other. */
export function sendFile(response: Response, { name, type, bytes }: Download): void {
  const tidy = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
  const plain = tidy.normalize('NFKD').replace(/[^\x20-\x7e]/g, '');
  response
    .status(200)
    .set({
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(tidy).replaceAll("'", '%27')}`,
      'Cache-Control': 'no-store',
    })
    .end(bytes);
}
