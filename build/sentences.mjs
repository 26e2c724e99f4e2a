/** What each diagnostic of the reader means, for people who read the JSON; the page has its own words in two languages. */
const SENTENCES = {
  spelling: ({ found, expected }) => `“${found}” was read as a slip of “${expected}”`,
  homonym: ({ name, count }) => `“${name}” is the name of ${count} places, and the text does not say which`,
  'missing-session': ({ session, title }) =>
    `${session} “${title}” stands in the table of contents but not in the body`,
  'unlisted-session': ({ session, title }) =>
    `${session} “${title}” stands in the body but not in the table of contents`,
  'title-differs': ({ session, contents, body }) =>
    `the title of ${session} is “${body}” in the body and “${contents}” in the table of contents`,
  'incomplete-speaker': ({ found }) => `“${found}” looks like a speaker, but name or role is missing`,
  'possible-speaker': ({ session, found }) => `“${found}” in ${session} may name somebody who speaks`,
  'named-apart': ({ name, under }) =>
    `“${name}” is named${under === 'none' ? '' : ` under “${under}”`} and was not read as taking part`,
  'same-name': ({ found, first, second }) => `“${found}” (${first}; ${second}) may be one person or two`,
  'no-speaker': ({ session }) => `no speaker was found in ${session}`,
  'keyword-label': ({ found }) => `“${found}” was read as the label of declared keywords`,
  'unknown-body': ({ name }) => `the kind of “${name}” could not be told`,
  'unknown-layout': () =>
    'no table of contents, headings or speakers were recognised: the layout is not known',
  'other-language': ({ language }) => `read in part: this text seems to be in another language (${language})`,
  'several-events': ({ title, place, date }) =>
    `“${title}” (${place}, ${date}) may be a second event: its sessions stand in the same document`,
  encoding: ({ encoding }) =>
    ({
      mixed: 'the file is UTF-8 with lines in windows-1252, which were read as such',
      twice: 'the file had been encoded in UTF-8 twice and was restored',
    })[encoding] ?? `the file is not sound UTF-8 and was read as ${encoding}`,
  'broken-json': ({ line }) => `the JSON is damaged on line ${line}: it was read as far as it goes`,
  'broken-xml': ({ line }) => `the XML is not well formed on line ${line}: it was read up to there`,
  'unclosed-quote': ({ line }) =>
    `a quote that opens on line ${line} is never closed: the cell ends with its line`,
  'untitled-entries': ({ count }) => `${count} entries of the calendar have no title and were left out`,
  'apart-entries': ({ count, found }) =>
    `${count} entries stand beside what the file calls its schedule (“${found}” is one) and are not counted among its sessions`,
  ambiguous: ({ found, count }) => `“${found}” fits ${count} entries`,
};

/** One plain English sentence for a diagnostic; an unknown code speaks for itself. */
export function sentenceOf({ code, args }) {
  return SENTENCES[code]?.(args) ?? `${code} ${JSON.stringify(args)}`;
}

/** A dataset as the commands print it: its warnings, last, with a sentence each. */
export function datasetOf({ warnings, ...facts }) {
  return withPages({
    ...facts,
    warnings: warnings.map(({ code, span, candidates, ...rest }) => ({
      code,
      message: sentenceOf({ code, ...rest }),
      span,
      candidates,
      ...rest,
    })),
  });
}

/** Says of every place of the dataset on which page it stands, where the file has pages. */
function withPages(dataset) {
  const { pages } = dataset.proceedings.source;
  if (pages === undefined) return dataset;
  const pageAt = at => Math.max(1, pages.findLastIndex(start => start <= at) + 1);
  const stamp = value => {
    if (Array.isArray(value)) return value.map(stamp);
    if (value === null || typeof value !== 'object') return value;
    const { start, end } = value;
    if (Number.isInteger(start) && Number.isInteger(end)) return { ...value, page: pageAt(start) };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stamp(inner)]));
  };
  return stamp(dataset);
}
