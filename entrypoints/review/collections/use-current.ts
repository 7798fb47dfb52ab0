import { useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings, watchSettings } from '../../../utils/settings';

/**
 * The id of the current collection, as every surface knows it, and how another becomes current.
 * @param opened the collection that the address names; it becomes current
 */
export function useCurrentCollection(opened: string): readonly [string | null, (id: string) => void] {
  const [id, setId] = useState<string | null>(opened === '' ? null : opened);
  const choose = (next: string) => {
    setId(next);
    void saveSettings({ collectionId: next });
  };
  useEffect(() => {
    if (opened !== '') choose(opened);
    else void loadSettings().then(({ collectionId }) => setId(collectionId));
    return watchSettings(({ collectionId }) => {
      setId(collectionId);
    });
  }, [opened]);
  return [id, choose];
}
