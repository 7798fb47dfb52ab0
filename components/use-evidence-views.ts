import { useLater } from './use-later';

/** The views of evidence; `undefined` until they have come. */
export const useEvidenceViews = () => useLater(() => import('./evidence-views'), []);
