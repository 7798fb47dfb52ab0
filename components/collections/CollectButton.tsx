import { useContext } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Collecting } from './collecting';

interface CollectButtonProps {
  readonly figureId: string;
  /** As printed. */
  readonly raw: string;
}

/** Puts a figure into the current collection; nothing where the surface does not offer it. */
export function CollectButton({ figureId, raw }: CollectButtonProps) {
  const collect = useContext(Collecting);
  if (collect === null) return null;
  return (
    <button
      type="button"
      class="collect"
      aria-label={t('collection.collectOne', { figure: raw })}
      onClick={() => {
        collect(figureId);
      }}
    >
      {t('collection.collect')}
    </button>
  );
}
