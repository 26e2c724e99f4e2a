import type { Plugin } from 'vite';

export function readAheadPlugin(): Plugin;
