import { browser } from 'wxt/browser';

/** Firefox's sidebar, as far as we call it; the types of the browser speak of Chrome's alone. */
interface SidebarAction {
  readonly toggle: () => Promise<void>;
}

const hasToggle = (value: unknown): value is SidebarAction =>
  typeof value === 'object' && value !== null && 'toggle' in value && typeof value.toggle === 'function';

/**
 * Opens the panel beside a tab. It has to be called in the very moment of the reader's press: after anything that is waited
 * for the browser does not let it open any more.
 */
export function openPanel(tabId: number): void {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  const opened = hasToggle(sidebar) ? sidebar.toggle() : browser.sidePanel.open({ tabId });
  // A browser that has no panel, or shows it already, has nothing to open.
  opened.catch(() => undefined);
}
