import { useEffect, useState } from 'preact/hooks';
import { call } from '../../utils/messages';
import type { Extraction, Language } from '../../utils/model';
import { SAMPLES, textOf } from './sample';

/** What the background understands of the sample; `unanswered` where it does not answer. */
export function useSample(lang: Language): Extraction | 'reading' | 'unanswered' {
  const [known, setKnown] = useState<Extraction | 'reading' | 'unanswered'>('reading');
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const answer = await call('text.understand', { text: textOf(SAMPLES[lang]), lang });
      if (!isOver) setKnown(answer.ok ? answer.extraction : 'unanswered');
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [lang]);
  return known;
}
