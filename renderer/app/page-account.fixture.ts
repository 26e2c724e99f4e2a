/** What says how a control stands, besides its words. */
const SAID = [
  'aria-label',
  'aria-current',
  'aria-pressed',
  'aria-checked',
  'aria-selected',
  'aria-expanded',
  'aria-sort',
  'aria-valuetext',
  'disabled',
  'checked',
  'placeholder',
];
/** The words and the controls of a page, a line each, pictures left out. */
export function accountOf(element: Element): readonly string[] {
  if (element.tagName.toLowerCase() === 'svg') return [];
  const words = [...element.childNodes]
    .filter(node => node.nodeType === Node.TEXT_NODE)
    .map(node => node.textContent ?? '')
    .join('…')
    .trim();
  const said = SAID.flatMap(name => {
    const value = element.getAttribute(name);
    return value === null ? [] : [value === '' ? name : `${name.replace('aria-', '')}=${value}`];
  });
  const own =
    words === '' && said.length === 0
      ? []
      : [`${element.tagName.toLowerCase()} ${[...said, words].join(' ')}`];
  return [...own, ...[...element.children].flatMap(accountOf)];
}
