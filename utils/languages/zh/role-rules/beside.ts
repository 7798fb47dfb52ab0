import {
  isAmongGifts,
  isAsked,
  isAtHand,
  isByThem,
  isCasualty,
  isChanged,
  isCost,
  isCountOfGifts,
  isCrowdfunded,
  isDonor,
  isGranted,
  isMean,
  isPartOfIncome,
  isSought,
  isSpentOn,
  isWhere,
} from '../role-cases';
import { byWordsBeside } from './by-words-beside';
import { asObject, COUNTED, IN_WHICH, isPerson, when, type RoleRule } from './rule';

const donors: RoleRule = ({ kind, text, figure, governing }) => {
  if (!isPerson(kind) || !isDonor(text, figure)) return undefined;
  return governing === 'raise' ? asObject(governing, kind) : { role: 'participated' };
};

/** What the words right beside a figure say, whatever its sentence is about. */
export const BESIDE: readonly RoleRule[] = [
  when(
    { role: 'benefited' },
    ({ kind, text, figure, previous }) =>
      IN_WHICH.has(kind) && previous?.role !== 'other' && isWhere(text, figure, previous),
  ),
  when(
    { role: 'benefited' },
    ({ kind, text, figure }) => (IN_WHICH.has(kind) || isPerson(kind)) && isSpentOn(text, figure),
  ),
  when(
    { role: 'other' },
    ({ text, figure, noun }) =>
      noun === 'other' || isAsked(text, figure) || isMean(text, figure) || isCasualty(text, figure),
  ),
  when({ role: 'given', act: 'give' }, ({ kind, text, figure }) => kind === 'money' && isGranted(text, figure)),
  byWordsBeside,
  when({ role: 'other' }, ({ kind, text, figure }) => kind === 'money' && isCost(text, figure)),
  donors,
  when({ role: 'participated' }, ({ kind, text, figure }) => kind === 'people' && isByThem(text, figure)),
  when(
    { role: 'size' },
    ({ kind, text, figure, weak }) => kind === 'goods' && weak === 'size' && isAtHand(text, figure),
  ),
  when(
    { role: 'size' },
    ({ kind, text, figure }) => (COUNTED.has(kind) || kind === 'goods') && isChanged(text, figure),
  ),
  when(
    { role: 'planned' },
    ({ kind, text, figure, noun }) => kind === 'people' && noun === 'benefit' && isSought(text, figure),
  ),
  when(
    { role: 'raised', act: 'raise' },
    ({ kind, text, figure }) =>
      isCountOfGifts(text, figure) ||
      (kind === 'money' && (isPartOfIncome(text, figure) || isCrowdfunded(text, figure))),
  ),
  when({ role: 'given', act: 'give' }, ({ kind, text, figure }) => kind === 'money' && isAmongGifts(text, figure)),
];
