import { categoryOf } from '../../components/amounts';
import { t } from '../../utils/i18n';
import type { Extraction, Language, Status } from '../../utils/model';
import { piecesOf, type Piece } from './pieces';

interface SampleProps {
  readonly text: string;
  /** `undefined` until the sample was read. */
  readonly extraction: Extraction | undefined;
  readonly lang: Language;
  readonly chosen: number | undefined;
  readonly statuses: ReadonlyMap<number, Status>;
  readonly onChoose: (index: number) => void;
}

const NOTHING = { figures: [], organizations: [] } as const;

/** The sample as a page would show it. Its figures are buttons: here everything can be reached by keyboard. */
export function SampleArticle({ text, extraction, lang, ...marks }: SampleProps) {
  const [title = [], ...paragraphs] = piecesOf(text, extraction ?? { lang, ...NOTHING });
  return (
    <article class="sample" aria-label={t('welcome.sample')} lang={lang}>
      <h3>
        <Pieces pieces={title} {...marks} />
      </h3>
      {paragraphs.map((pieces, at) => (
        <p key={at}>
          <Pieces pieces={pieces} {...marks} />
        </p>
      ))}
    </article>
  );
}

type PiecesProps = Pick<SampleProps, 'chosen' | 'statuses' | 'onChoose'> & { readonly pieces: readonly Piece[] };

function Pieces({ pieces, chosen, statuses, onChoose }: PiecesProps) {
  return (
    <>
      {pieces.map(({ text, figure, index, organization }, at) => {
        if (organization !== undefined) {
          return (
            <mark key={at} class="organization">
              {text}
            </mark>
          );
        }
        if (figure === undefined || index === undefined) return text;
        const isRejected = statuses.get(index) === 'rejected';
        return (
          <button
            key={at}
            type="button"
            data-figure={index}
            class={isRejected ? 'rejected' : categoryOf(figure.kind)}
            aria-pressed={index === chosen}
            onClick={() => {
              onChoose(index);
            }}
          >
            {text}
          </button>
        );
      })}
    </>
  );
}
