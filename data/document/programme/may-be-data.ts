/** A table has the same separator on line after line; looked at here without cutting a cell. */
const LOOKED_AT = 6000;

/** Whether a text may be a programme in data, by its first characters alone: its readers are loaded only then. */
export function mayBeData(text: string, name: string): boolean {
  const first = text.slice(0, LOOKED_AT);
  if (/^\s*[[{]/.test(first) || /^\s*(?:<!--\s*)?BEGIN:VCALENDAR/iu.test(first)) return true;
  if (
    /^\s*(?:<\?xml|<!--|<(?!(?:!doctype html|html|body|head|main|table|tbody|tr|div|p|ul|ol|dl|details|span|h[1-6])\b)[a-z][\w:-]*[\s>])/iu.test(
      first,
    )
  )
    return true;
  if (isWorkbook(first) || isTableName(name)) return true;
  const [head = '', ...below] = first.split('\n').filter(line => line.trim() !== '');
  // A first line without end may be thousands of heads.
  if (below.length === 0) return /([\t;,|])(?:[^\t;,|]{0,80}\1){200}/.test(head);
  return ['\t', ';', ',', '|'].some(
    mark => head.includes(mark) && below.slice(0, 3).some(line => line.includes(mark)),
  );
}

/** The text of a workbook: each sheet stands behind a form feed, a tab and its name. */
export function isWorkbook(text: string): boolean {
  return text.startsWith('\f\t');
}

/** Whether the name of a file says that it is a table. */
export function isTableName(name: string): boolean {
  return /\.(?:csv|tsv|tab|xlsx|ods)$/iu.test(name);
}

/** Whether a stored text was read as a table, by its name and first lines: its columns can be told then. */
export function isTableText(text: string, name: string): boolean {
  if (isWorkbook(text) || isTableName(name)) return true;
  if (/^\s*[[{<]|^\s*BEGIN:/u.test(text)) return false;
  const [head = '', first = ''] = text
    .slice(0, LOOKED_AT)
    .split('\n')
    .filter(line => line.trim() !== '');
  return ['\t', ';'].some(
    mark => head.split(mark).length > 2 && head.split(mark).length === first.split(mark).length,
  );
}
