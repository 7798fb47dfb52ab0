export { MarkCard } from './mark-card';
