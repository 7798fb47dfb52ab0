import { HEAD_ENDINGS, PART_ENDINGS } from './heads';
import { WELL_KNOWN_ENDINGS } from './well-known';

/** 1 for every character where something can be found: the whole text is looked at once with this, and nothing else. */
const ENDS = new Uint8Array(0x10000);
for (const endings of [HEAD_ENDINGS, WELL_KNOWN_ENDINGS]) for (const unit of endings) ENDS[unit] = 1;
for (const char of `${PART_ENDINGS}《`) ENDS[char.charCodeAt(0)] = 1;

/** Whether a name, or a title in 《…》, may end or begin with this character. */
export function mayEndName(unit: number): boolean {
  return ENDS[unit] === 1;
}
