import { type Caption, NO_CAPTION, withCaption } from './captions.ts';
import type { Change, Exploration } from './exploration.ts';

/** The name of the picture that a screen shows: its reading too, since another reading says another thing. */
export function pictureOf({
  screen,
  words,
  timeline,
  territories,
  comparison,
  flows,
  editions,
}: Exploration): string {
  switch (screen) {
    case 'words':
      return `${screen}.${words.reading}`;
    case 'timeline':
      return `${screen}.${timeline.reading}`;
    case 'territories':
      return `${screen}.${territories.reading}`;
    case 'comparison':
      return `${screen}.${comparison.kind}.${comparison.compared}`;
    case 'flows':
      return `${screen}.${flows.reading}`;
    case 'editions':
      return `${screen}.${editions.reading}`;
    default:
      return screen;
  }
}

/** The caption of the picture that is shown. */
export function captionOf(exploration: Exploration): Caption {
  return exploration.captions[pictureOf(exploration)] ?? NO_CAPTION;
}

/** Changes what is said on the picture that is shown. */
export const setCaption =
  (change: Partial<Caption>): Change =>
  e => {
    const captions = withCaption(e.captions, pictureOf(e), change);
    return captions === e.captions ? e : { ...e, captions };
  };
