import type { Companion, Scene } from '../../utils/page';
import { MarkCard } from './mark-card';
import { SelectionBar } from './selection-bar';
import { Surface } from './surface';

/** Card and selection bar of a page. */
export function startCards(scene: Scene): Companion {
  const surface = new Surface(scene.document);
  const card = new MarkCard(scene, surface);
  const bar = new SelectionBar(scene, surface, (id, field) => card.openById(id, field));
  return {
    point: (x, y) => card.point(x, y),
    select: () => bar.offer(),
    act: (act) => void (act === 'next-mark' ? card.openNext() : bar.act(act)),
    refresh: () => card.refresh(),
    stop: () => {
      card.stop();
      bar.stop();
      surface.stop();
    },
  };
}
