import type { MarkDetails } from '../../utils/model';

/** What was understood of a mark, and what the reader has put to it. */
export function CardFacts({ amount, remarks, facts, sentence, articleLang, note, tags, words }: MarkDetails) {
  return (
    <>
      {amount !== '' && <p class="amount">{amount}</p>}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {facts.length > 0 && (
        <dl>
          {facts.map(({ label, value }) => [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>])}
        </dl>
      )}
      {sentence !== '' && <blockquote lang={articleLang}>{sentence}</blockquote>}
      {note !== '' && <p>{`${words.note}: ${note}`}</p>}
      {tags.length > 0 && <p>{`${words.tag}: ${tags.join('、')}`}</p>}
    </>
  );
}
