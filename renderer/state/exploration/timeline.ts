/** How the horizon is read: sessions as rows, or the years as heaps. */
export const TIMELINE_READINGS = ['sessions', 'years'] as const;
export type TimelineReading = (typeof TIMELINE_READINGS)[number];

export interface TimelineOptions {
  readonly reading: TimelineReading;
  /** Whether the titles of linked resources are shown, which state nothing by themselves. */
  readonly linked: boolean;
}

export const DEFAULT_TIMELINE: TimelineOptions = { reading: 'sessions', linked: false };
