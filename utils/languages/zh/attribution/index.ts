export { attachRecipient } from './attach-recipient';
export { attributeFigures } from './attribute';
