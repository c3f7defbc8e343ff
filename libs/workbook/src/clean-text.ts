/** Control characters and halves of pairs: nothing that a person can have meant. Tab and line breaks are text. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu;

/** As above without \p, and quicker: nearly every text has none. */
const MAYBE_CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/;

/** The text without its control characters; the same text where it has none. */
export const withoutControls = (text: string): string => (MAYBE_CONTROL.test(text) ? text.replace(CONTROL, '') : text);
