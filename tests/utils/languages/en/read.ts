import { extract } from '../../../../utils/extraction';
import type { Extraction } from '../../../../utils/model';

/** An English text as the product reads it. */
export const read = (text: string, options: { region?: string; publishedDate?: string } = {}): Extraction =>
  extract(text, { lang: 'en', ...options });
