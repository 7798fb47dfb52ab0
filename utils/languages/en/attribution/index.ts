export { attributeFigures } from './attribute';
