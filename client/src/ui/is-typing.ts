const FIELD = 'input, textarea, select, [contenteditable="true"]';

/** Whether the keys of an event go into a field, where letters are text. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest(FIELD) !== null;
