import type { TestSequencer } from 'vitest/node';

export const UnitOrder: new () => TestSequencer;
