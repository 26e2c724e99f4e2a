import type { Style } from './factors.ts';
import type { Entry } from './tree.ts';

/** A session's heading and the hours that stand above or below it, where they do. */
export interface Headed {
  readonly above: string;
  readonly heading: string;
  readonly below: string;
}

/** Where a document puts the hours of a session. */
export function headedOf({ hours, title }: Entry, style: Style): Headed {
  const alone = { above: '', heading: title, below: '' };
  if (hours === '') return alone;
  switch (style.hourPlace) {
    case 'above':
      return { ...alone, above: hours };
    case 'below':
      return { ...alone, below: hours };
    case 'behind':
      return { ...alone, heading: `${title} (${hours})` };
    default:
      return { ...alone, heading: `${hours}${style.hourBreak}${title}` };
  }
}
