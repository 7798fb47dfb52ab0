import {
  isAmongGifts,
  isAsked,
  isAtHand,
  isBought,
  isByThem,
  isCasualty,
  isChanged,
  isCost,
  isCountOfGifts,
  isCrowdfunded,
  isDonor,
  isEnoughFor,
  isFailed,
  isGranted,
  isLent,
  isMean,
  isPartOfIncome,
  isRequest,
  isSetUp,
  isSold,
  isSoldForGood,
  isSought,
  isSpentOn,
  isVisited,
  isWhere,
  isWhoServes,
} from '../role-cases';
import { asObject, COUNTED, IN_WHICH, isPerson, when, type RoleRule } from './rule';

const donors: RoleRule = ({ kind, text, figure, governing }) => {
  if (!isPerson(kind) || !isDonor(text, figure)) return undefined;
  return governing === 'raise' ? asObject(governing, kind) : { role: 'participated' };
};

const sold: RoleRule = ({ kind, text, figure }) => {
  if (kind !== 'goods' || !isSold(text, figure)) return undefined;
  return isSoldForGood(text, figure) ? { role: 'other', act: 'raise' } : { role: 'other' };
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
  when({ role: 'given', act: 'give' }, ({ kind, text, figure }) => kind === 'facilities' && isLent(text, figure)),
  when({ role: 'planned' }, ({ kind, text, figure }) => isPerson(kind) && isEnoughFor(text, figure)),
  when({ role: 'other' }, ({ kind, text, figure }) => kind === 'money' && isBought(text, figure)),
  sold,
  when(
    { role: 'other' },
    ({ kind, text, figure, governing }) =>
      (kind === 'other' || kind === 'goods') && governing === 'raise' && isRequest(text, figure),
  ),
  when(
    { role: 'benefited', act: 'benefit' },
    ({ kind, text, figure }) => IN_WHICH.has(kind) && isVisited(text, figure),
  ),
  when({ role: 'built' }, ({ kind, text, figure }) => kind === 'facilities' && isSetUp(text, figure)),
  when(
    { role: 'participated' },
    ({ kind, text, figure, noun }) => isPerson(kind) && noun === 'participate' && isWhoServes(text, figure),
  ),
  when({ role: 'other' }, ({ kind, text, figure }) => kind !== 'money' && kind !== 'ratio' && isFailed(text, figure)),
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
