import type { Language } from '@kaskade/wording';

/** The files that a workspace can be taken out as. */
export type FileName = 'workbook.xlsx' | 'workbook.zip' | 'points.xlsx' | 'leaders.xlsx' | 'units.xlsx';

const base = (workspace: string): string => `/api/workspaces/${encodeURIComponent(workspace)}`;

/** The address of a file; the report's ones are of the date and in the language that is on the screen. */
export function fileAddress(
  workspace: string,
  file: FileName,
  options: { readonly asOf?: string; readonly language: Language },
): string {
  const search = new URLSearchParams({ language: options.language });
  if (options.asOf !== undefined) search.set('asOf', options.asOf);
  return `${base(workspace)}/${file}?${search.toString()}`;
}

/** The address of the workbook as it was at a revision. */
export const pastWorkbookAddress = (
  workspace: string,
  { epoch, revision }: { readonly epoch: number; readonly revision: number },
  language: Language,
): string =>
  `${base(workspace)}/workbook.xlsx?${new URLSearchParams({ language, epoch: String(epoch), revision: String(revision) }).toString()}`;

/** The address of the empty template with its sheet of instructions. */
export const templateAddress = (workspace: string, language: Language): string =>
  `${base(workspace)}/template.xlsx?${new URLSearchParams({ language }).toString()}`;

/** The address that a workbook is sent to; `marked` gives the file back with its faulty cells marked. */
export function importAddress(
  workspace: string,
  what: 'import' | 'import/marked.xlsx',
  search: Readonly<Record<string, string>>,
): string {
  return `${base(workspace)}/${what}?${new URLSearchParams(search).toString()}`;
}
