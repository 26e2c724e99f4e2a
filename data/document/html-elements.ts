/** What is on a page and says nothing of the event. */
export const SILENT = new Set(
  'head script style template noscript svg math iframe object video audio canvas form button select option nav footer aside dialog'.split(
    ' ',
  ),
);
export const BLOCK = new Set(
  'address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure header hgroup hr html li main menu ol p pre section summary table tbody tfoot thead tr ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
export const PARAGRAPH = new Set(['p', 'div']);
export const LIST = new Set(['ul', 'ol']);
export const ITALIC = new Set(['em', 'i']);
export const STRONG = new Set(['b', 'strong']);
/** "09.20 - 11.20", "9:30 am": the cell of a slot. */
export const HOURS = /^\d{1,2}\s?(?:[:.hH]\s?\d{2}|[ap]\.?m)[\d\s:.hHapmAPM–—-]*$/u;
