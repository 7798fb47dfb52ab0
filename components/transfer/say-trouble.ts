import { t } from '../../utils/i18n';
import type { Staged, Trouble } from './requests';

/** Why there is no result, in a sentence. */
export function sayTrouble({ code }: Trouble): string {
  if (code === 'cancelled') return t('transfer.cancelled');
  return code === 'too-many-rows' ? t('transfer.tooManyRows') : t(`failure.${code}`);
}

/** Why a file cannot be taken in, with the line that is at fault. */
export function sayStagingTrouble(trouble: Staged & { readonly ok: false }): string {
  if (trouble.code !== 'invalid-file') return sayTrouble(trouble);
  return t('import.fault', { line: trouble.line, fault: t(`import.fault.${trouble.fault}`) });
}
