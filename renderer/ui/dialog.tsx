import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './button';

type Props = { title: string; onClose: () => void; children: ReactNode };

/** A dialog of the browser's own: it keeps focus inside, Escape closes it, and focus goes back to where it was. */
export function Dialog({ isOpen, ...props }: Props & { isOpen: boolean }) {
  return isOpen ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // Before the element leaves the page, so that the browser can give focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Its title first, as on a page; otherwise its first control would be “Close”.
    heading.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        // React also tells a dialog of Escape in another that was opened inside it.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-body">
        <div className="card-head">
          <h2 id={id} ref={heading} tabIndex={-1}>{title}</h2>
          <Button kind="link" icon={X} onPress={onClose}>
            Close
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
