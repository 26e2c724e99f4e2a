import type { Located, Span } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';
import type { Leaf } from './tree.ts';
import { written } from './written.ts';

/** One property of a calendar: "DTSTART;TZID=Europe/Paris:20240327T093000". */
export interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, Located>;
  readonly value: Leaf;
  /** Of the whole line. */
  readonly span: Span;
}

/** What stands between BEGIN:VEVENT and its end. */
export interface Event {
  readonly properties: readonly Property[];
  readonly span: Span;
}

const LINE = /^([A-Za-z][A-Za-z0-9-]{0,60})((?:;[A-Za-z0-9-]{1,60}=(?:"[^"\n]*"|[^;:"\n]*))*)\s*:/;
const PARAMETER = /;([A-Za-z0-9-]+)=(?:"([^"\n]*)"|([^;:"\n]*))/g;

/** The text of a calendar without the breaks that fold its long lines, in the middle of words too; any other text as it is. */
export function unfolded(text: string): string {
  return isCalendar(text) ? text.replace(/\n[ \t]/g, '') : text;
}

/** Whether a text is a calendar; some are wrapped in a comment. */
export function isCalendar(text: string): boolean {
  return /^\s*(?:<!--\s*)?BEGIN:VCALENDAR/iu.test(text.slice(0, 400)) && /^BEGIN:VEVENT/imu.test(text);
}

/** The unfolded properties of a calendar; a line that is none goes on with the one before, as careless writers break texts. */
export function propertiesOf(text: string): readonly Property[] {
  const properties: Property[] = [];
  let open: { readonly head: RegExpExecArray; readonly start: number; end: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    const { head, start, end } = open;
    const [whole, name = '', parameters = ''] = head;
    properties.push({
      name: name.toUpperCase(),
      parameters: new Map(
        [...parameters.matchAll(PARAMETER)].map(({ 0: pair, 1: key = '', 2: quoted, 3: bare, index }) => {
          const said = quoted ?? bare ?? '';
          const from = start + name.length + index + pair.lastIndexOf(said);
          return [key.toUpperCase(), { text: fold(said), span: { start: from, end: from + said.length } }];
        }),
      ),
      value: written(text, start + whole.length, end, 'calendar'),
      span: { start, end },
    });
    open = null;
  };
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const folds = text[at] === ' ' || text[at] === '\t';
    const head = folds ? null : LINE.exec(text.slice(at, Math.min(end, at + 2000)));
    if (head !== null) {
      close();
      open = { head, start: at, end };
    } else if (open !== null && end > at) (open as { end: number }).end = end;
    at = end + 1;
  }
  close();
  return properties;
}

/** The events of a calendar, and what it says of itself. */
export function eventsOf(properties: readonly Property[]): {
  readonly events: readonly Event[];
  readonly head: readonly Property[];
} {
  const events: Event[] = [];
  const head: Property[] = [];
  let open: { readonly start: number; readonly properties: Property[] } | null = null;
  let inside = '';
  for (const property of properties) {
    const { name, value, span } = property;
    const what = fold(value.words).toUpperCase();
    if (name === 'BEGIN' && what === 'VEVENT') open = { start: span.start, properties: [] };
    else if (name === 'END' && what === 'VEVENT') {
      if (open !== null)
        events.push({ properties: open.properties, span: { start: open.start, end: span.end } });
      open = null;
    } else if (name === 'BEGIN') inside = what;
    else if (name === 'END') inside = '';
    // An alarm inside an event has a description of its own.
    else if (open !== null && inside !== 'VALARM') open.properties.push(property);
    else if (open === null) head.push(property);
  }
  return { events, head };
}

/** The first value of an event under a name that says something. */
export function valueIn({ properties }: Event, name: string): Leaf | null {
  const found = properties.find(property => property.name === name && fold(property.value.words) !== '');
  return found?.value ?? null;
}
