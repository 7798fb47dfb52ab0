import type { SourceRow } from '../utils/model';

/** An address comes from a page or a file; only one of the web is offered to be opened. */
const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url);

/** Where a figure stands: title as a link, outlet and date. */
export function SourceLine({ source: { title, site, publishedDate, url } }: { readonly source: SourceRow }) {
  const name = title ?? url;
  const rest = [site, publishedDate].filter((part) => part !== null).join(' · ');
  return (
    <p class="source">
      {isWebAddress(url) ? (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {rest !== '' && <span class="source-rest"> {rest}</span>}
    </p>
  );
}
