import { pressed } from './pressed';

interface ActionProps {
  readonly label: string;
  /** The key that does the same. */
  readonly sign?: string;
  readonly onPress: () => void;
}

/** A button of card or selection bar, with its key beside it. */
export function Action({ label, sign, onPress }: ActionProps) {
  return (
    <button type="button" onClick={pressed(onPress)}>
      {label}
      {sign !== undefined && <kbd aria-hidden="true"> {sign}</kbd>}
    </button>
  );
}
