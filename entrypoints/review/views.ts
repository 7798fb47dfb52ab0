import type { ComponentType } from 'preact';
import type { Address } from './frame/address';
import type { ViewProps } from './frame/view-props';

/** What the review page shows, in the order of its switch; each is loaded when it is chosen. A new view is a line here and its name. */
export const VIEWS = {
  sources: async () => (await import('./sources/SourcesView')).SourcesView,
  figures: async () => (await import('./figures/FiguresView')).FiguresView,
  organizations: async () => (await import('./organizations/OrganizationsView')).OrganizationsView,
  highlights: async () => (await import('./highlights/HighlightsView')).HighlightsView,
  comparisons: async () => (await import('./comparisons/ComparisonsView')).ComparisonsView,
  collections: async () => (await import('./collections/CollectionsView')).CollectionsView,
  transfer: async () => (await import('./transfer/TransferView')).TransferView,
  bin: async () => (await import('./bin/BinView')).BinView,
} as const satisfies Readonly<Record<string, () => Promise<ComponentType<ViewProps>>>>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS).filter((name): name is ViewName => name in VIEWS);

const START: ViewName = 'figures';

/** The view that an address names; the figures where it names none. */
export const viewOf = ({ view }: Address): ViewName => VIEW_NAMES.find((name) => name === view) ?? START;
