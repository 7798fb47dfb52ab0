import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface DisclosureProps {
  /** What stands on the button. */
  readonly summary: ComponentChildren;
  /** Drawn only while it is open. */
  readonly children: () => ComponentChildren;
  readonly class?: string;
}

/** A line that opens to what stands behind it. */
export function Disclosure({ summary, children, class: name = '' }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class={`disclosure ${name}`}>
      <button
        type="button"
        class="line-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span class="line-text">{summary}</span>
        <span class="chevron" aria-hidden="true" />
      </button>
      {isOpen && (
        <div id={id} class="disclosed">
          {children()}
        </div>
      )}
    </div>
  );
}
