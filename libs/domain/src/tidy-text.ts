/** Control characters; tab and line breaks are text. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Whether a text holds a character that nobody can see or mean: a workbook would not give it back. */
export const hasControl = (text: string): boolean => CONTROL.test(text);

/** A text without space at its ends; a tab or return that it begins with stays, for a workbook keeps it guarded (workbook.md). */
export const trimmedText = (text: string): string => (/^[\t\r]/.test(text) ? text.trimEnd() : text.trim());

/** Whether a text goes out in a workbook and comes in again as it is. */
export const isTidy = (text: string): boolean => text === trimmedText(text) && !hasControl(text);
