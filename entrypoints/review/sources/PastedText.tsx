import { categoryOf } from '../../../components/amounts';
import { t } from '../../../utils/i18n';
import type { FigureRow, MentionRow, Span } from '../../../utils/model';

interface Mark extends Span {
  readonly id: string;
  readonly class: string;
}

interface PastedTextProps {
  readonly text: string;
  readonly lang: string;
  readonly figures: readonly FigureRow[];
  readonly mentions: readonly MentionRow[];
  readonly onChoose: (figureId: string) => void;
}

const isMarked = ({ status, missingSince, deletedAt }: FigureRow | MentionRow) =>
  status !== 'rejected' && missingSince === null && deletedAt === null;

/** Marks in the order of their places, without those that lie in another: a figure goes before a name. */
function marksOf(figures: readonly FigureRow[], mentions: readonly MentionRow[]): readonly Mark[] {
  const marks = [
    ...figures.filter(isMarked).map(({ id, position, found, edited }) => ({
      id,
      start: position.start,
      end: position.end,
      class: categoryOf(edited?.kind ?? found.kind),
    })),
    ...mentions
      .filter(isMarked)
      .map(({ position }) => ({ id: '', start: position.start, end: position.end, class: 'organization' })),
  ].toSorted((a, b) => a.start - b.start || (a.id === '' ? 1 : -1));
  const apart: Mark[] = [];
  for (const mark of marks) if (mark.start >= (apart.at(-1)?.end ?? 0)) apart.push(mark);
  return apart;
}

/** A text that was pasted, with its figures and organizations marked as they would be in a page. */
export function PastedText({ text, lang, figures, mentions, onChoose }: PastedTextProps) {
  const marks = marksOf(figures, mentions);
  let end = 0;
  return (
    <article class="pasted" lang={lang} aria-label={t('paste.text')}>
      {marks.map((mark) => {
        const before = text.slice(end, mark.start);
        ({ end } = mark);
        const words = text.slice(mark.start, mark.end);
        return (
          <span key={mark.start}>
            {before}
            {mark.id === '' ? (
              <span class="organization">{words}</span>
            ) : (
              <mark
                class={mark.class}
                onClick={() => {
                  onChoose(mark.id);
                }}
              >
                {words}
              </mark>
            )}
          </span>
        );
      })}
      {text.slice(end)}
    </article>
  );
}
