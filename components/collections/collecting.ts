import { createContext } from 'preact';

/** What collects a figure, where a surface offers that on its rows; null where it does not. */
export const Collecting = createContext<((figureId: string) => void) | null>(null);
