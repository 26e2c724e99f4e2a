import type { Plugin } from 'vite';

export function fontRangesPlugin(): Plugin;
