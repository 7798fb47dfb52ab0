export { matchPatternOf, outletAt, OUTLET_PATTERNS, OUTLETS, type Outlet } from './outlets';
export { regionOfHost } from './region';
export { DEFAULT_SETTINGS, loadSettings, saveSettings, watchSettings, type Settings } from './settings';
