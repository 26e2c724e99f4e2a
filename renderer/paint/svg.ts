import { type Selection, select } from 'd3-selection';
import 'd3-transition';
import type { Mark, Scene } from '../scenes/scene.ts';
import { geometryOf, styleOf, tagOf } from './attributes.ts';
import { fixed } from './fixed.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MILLISECONDS = 350;

export interface PaintOptions {
  /** Move marks to their new places rather than jump; pass false where the reader asked for less motion. */
  readonly animate: boolean;
}

type Parent = Selection<SVGElement, unknown, null, undefined>;

/** Replaces the attributes that we manage; what a view added to the element stays. */
function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Attributes that some marks have and others have not: taken away from an element whose mark no longer has them. */
const OPTIONAL = [
  'opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-style',
  'text-anchor',
] as const;

function identityOf(mark: Mark): Readonly<Record<string, string>> {
  return {
    'data-key': mark.key,
    ...(mark.kind === 'group' && !mark.datum ? { 'data-layer': mark.name } : {}),
    ...(mark.datum ? { 'data-kind': mark.datum.kind, 'data-id': mark.datum.id } : {}),
    // Reached by arrows (interact/keyboard.ts), so none is a stop of the Tab key by itself.
    ...(mark.label === undefined ? {} : { role: 'img', 'aria-label': mark.label, tabindex: '-1' }),
  };
}

/** An element for a mark that is new, whole before it stands in the page: told what it is there, it would be looked at again and again. */
function elementOf(document: Document, mark: Mark, animate: boolean): SVGElement {
  const element = document.createElementNS(SVG, tagOf(mark));
  // What joins marks to elements later finds the mark of an element here.
  const selection = select<SVGElement, unknown>(element).datum(mark);
  for (const attributes of [identityOf(mark), styleOf(mark), geometryOf(mark)])
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (mark.kind === 'text') element.textContent = mark.text;
  if (mark.kind === 'group')
    for (const child of mark.marks) element.append(elementOf(document, child, animate));
  if (animate) {
    element.setAttribute('opacity', '0');
    selection
      .transition()
      .duration(MILLISECONDS)
      .attr('opacity', mark.opacity === undefined ? '1' : fixed(mark.opacity));
  }
  return element;
}

/** Gives the element of a mark that stays what the mark is now. */
function styleElement(element: SVGElement, mark: Mark, animate: boolean): void {
  const selection = select(element).interrupt();
  const style = styleOf(mark);
  for (const name of OPTIONAL) if (!(name in style)) element.removeAttribute(name);
  const identity = identityOf(mark);
  for (const name of ['aria-label', 'aria-hidden', 'role', 'data-kind', 'data-id']) {
    if (!(name in identity)) element.removeAttribute(name);
  }
  // The tabindex of a mark that stays belongs to the keyboard code, which moves it from mark to mark.
  const { tabindex, ...rest } = identity;
  if (tabindex !== undefined && !element.hasAttribute('tabindex')) element.setAttribute('tabindex', tabindex);
  setAttributes(element, { ...rest, ...style });
  if (mark.kind === 'text' && element.textContent !== mark.text) element.textContent = mark.text;
  const geometry = geometryOf(mark);
  for (const name of ['transform', 'rx']) if (!(name in geometry)) element.removeAttribute(name);
  if (!animate) {
    setAttributes(element, geometry);
    return;
  }
  const transition = selection.transition().duration(MILLISECONDS);
  for (const [name, value] of Object.entries(geometry)) transition.attr(name, value);
  // What d3 interpolates, transforms above all, ends near the value; the picture ends at it.
  transition.on('end', () => setAttributes(element, geometry));
}

function joinMarks(parent: Parent, marks: readonly Mark[], animate: boolean): void {
  const markKeyOf = (mark: Mark) => `${mark.kind} ${mark.key}`;
  parent
    .selectChildren<SVGElement, Mark>('[data-key]')
    .data(marks, markKeyOf)
    .join(
      enter =>
        enter.append(function make(mark) {
          return elementOf(this.ownerDocument, mark, animate);
        }),
      update =>
        update.each(function paint(mark) {
          styleElement(this, mark, animate);
          if (mark.kind === 'group') joinMarks(select(this), mark.marks, animate);
        }),
      exit =>
        animate
          ? exit.attr('aria-hidden', 'true').transition().duration(MILLISECONDS).attr('opacity', '0').remove()
          : exit.interrupt().remove(),
    )
    .order();
}

/** Says what the picture is, in the children that a painter owns. */
function presentScene(svg: SVGSVGElement, scene: Scene): void {
  let desc = svg.querySelector(':scope > desc');
  if (desc === null) {
    desc = svg.ownerDocument.createElementNS(SVG, 'desc');
    svg.prepend(desc);
  }
  if (desc.textContent !== scene.description) desc.textContent = scene.description;
  const reachable = scene.marks.some(function has(mark: Mark): boolean {
    return mark.label !== undefined || (mark.kind === 'group' && mark.marks.some(has));
  });
  setAttributes(svg, {
    viewBox: `0 0 ${fixed(scene.width)} ${fixed(scene.height)}`,
    lang: scene.language,
    // A view that owns the element gives it its role and names; an element of nobody's must still say what it is.
    // Arrow keys walk among the marks, and only an application lets them through to us.
    ...(svg.hasAttribute('role') ? {} : { role: reachable ? 'application' : 'img' }),
    ...(svg.hasAttribute('aria-describedby') ? {} : { 'aria-label': scene.title }),
  });
  svg.style.background = scene.background;
}

/** When each element was last painted, by the clock of its page. */
const paintedAt = new WeakMap<SVGSVGElement, number>();

/**
 * Paints a scene into an <svg> that the caller owns, joining marks by key: what stays is the same element. The first
 * picture simply stands there; and pictures that follow each other faster than a transition, as a wheel or a drag makes
 * them, jump too, or the picture would lag behind the hand.
 */
export function paintSvg(svg: SVGSVGElement, scene: Scene, options: PaintOptions): void {
  const now = performance.now();
  const before = paintedAt.get(svg);
  paintedAt.set(svg, now);
  const calm = before !== undefined && now - before > MILLISECONDS;
  presentScene(svg, scene);
  const focused = svg.querySelector<SVGElement>(':focus');
  joinMarks(select<SVGElement, unknown>(svg), scene.marks, options.animate && calm);
  if (focused !== null) keepFocus(svg, focused);
}

/** What is moved among its siblings, or removed, loses the focus: the keyboard goes on from there, or from the figure. */
function keepFocus(svg: SVGSVGElement, focused: SVGElement): void {
  const stays = focused.isConnected && focused.getAttribute('aria-hidden') !== 'true';
  if (svg.ownerDocument.activeElement === focused && stays) return;
  (stays ? focused : svg).focus({ preventScroll: true });
}
