import type { ViewProps } from '../frame/view-props';
import { ArticlePage } from './ArticlePage';
import { SourceList } from './SourceList';

/** Every saved article, or the one that is open. */
export function SourcesView(props: ViewProps) {
  const { open } = props.address;
  return open === '' ? <SourceList {...props} /> : <ArticlePage key={open} {...props} />;
}
