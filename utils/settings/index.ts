export { DEFAULT_LOOKS, loadLooks, saveLooks, watchLooks } from './looks';
export { matchPatternOf, outletAt, OUTLET_PATTERNS, OUTLETS, type Outlet } from './outlets';
export { regionOfHost } from './region';
export {
  DEFAULT_SETTINGS,
  drawBySettings,
  GROUPING_CHOICES,
  LANGUAGE_CHOICES,
  loadSettings,
  saveSettings,
  watchSettings,
  type Settings,
} from './settings';
