/** Names of the icons: one stroke, 20 units, drawn here so that nothing is fetched. */
const PATHS = {
  network: 'M4 14l4-8 4 6 4-7M4 14h0M8 6h0M12 12h0M16 5h0',
  timeline: 'M3 14h14M5 14V9M9 14V5M13 14v-3M16 14V8',
  words: 'M4 6h12M4 10h7M4 14h10',
  territories: 'M10 17s5-5 5-9a5 5 0 0 0-10 0c0 4 5 9 5 9zM10 6.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3z',
  comparison: 'M3 5h6v10H3zM11 5h6v10h-6zM5 8h2M5 11h2M13 8h2M13 11h2',
  flows: 'M3 5c7 0 7 4 14 4M3 9c7 0 7 6 14 6M3 14c7 0 7-8 14-8',
  editions: 'M4 5h3v3H4zM4 12h3v3H4zM12 5h4v3h-4zM9 6.5h1M9 13.5h7',
  sessions: 'M4 5h12v10H4zM4 8.5h12M4 12h12',
  corrections: 'M4 5h8M4 9h5M4 13h4M10 16l6.5-6.5-2-2L8 14v2z',
  source: 'M6 3h6l3 3v11H6zM8.5 9h4M8.5 12h4',
  documents: 'M4 4.5h3V16H4zM8.5 4.5h3V16h-3zM13.2 5l2.6-.7L18 15.3l-2.6.7z',
  views: 'M5 3.5h10V17l-5-3.5L5 17z',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM13 13l4 4',
  undo: 'M7 5L4 8l3 3M4 8h8a4 4 0 0 1 0 8h-2',
  redo: 'M13 5l3 3-3 3M16 8H8a4 4 0 0 0 0 8h2',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  frame: 'M4 7V4h3M13 4h3v3M16 13v3h-3M7 16H4v-3M10 8a2 2 0 1 0 0 4a2 2 0 0 0 0-4z',
  open: 'M3 6h5l2 2h7v8H3z',
  eye: 'M2.5 10s3-5 7.5-5 7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 1 0 0 4a2 2 0 0 0 0-4z',
  save: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M4 16h12',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  settings: 'M4 6h8M15 6h1M4 14h1M8 14h8M12 4v4M6.5 12v4',
  chevron: 'M6 8l4 4 4-4',
  up: 'M6 12l4-4 4 4',
  left: 'M12 5l-5 5 5 5',
  right: 'M8 5l5 5-5 5',
  grip: 'M5 7h10M5 10h10M5 13h10',
  more: 'M5 10h0M10 10h0M15 10h0',
  check: 'M4 10l4 4 8-8',
  text: 'M4 5h12M4 9h12M4 13h8',
  warning: 'M10 4l7 12H3zM10 9v3M10 14h0',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon; the control that holds it has the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
