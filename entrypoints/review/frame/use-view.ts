import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { VIEWS, type ViewName } from '../views';
import type { ViewProps } from './view-props';

/** The view of a name, `undefined` until it is loaded. */
export function useView(name: ViewName): ComponentType<ViewProps> | undefined {
  const [loaded, setLoaded] = useState<{ readonly name: ViewName; readonly View: ComponentType<ViewProps> }>();
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const View = await VIEWS[name]();
      if (!isOver) setLoaded({ name, View });
    };
    void load();
    return () => {
      isOver = true;
    };
  }, [name]);
  return loaded?.name === name ? loaded.View : undefined;
}
