import parts from '../../components/components.css?inline';
import theme from '../../components/theme.css?inline';
import own from './popup.css?inline';

/** What the popup looks like, in its script: a style sheet of its own would be one more file to wait for. */
export function adoptStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${theme}${parts}${own}`);
  document.adoptedStyleSheets = [sheet];
}
