import { FilePlus } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button';

/** A place to drop files on or paste them into, with a button that does the same. */
export function DocumentDrop({
  label,
  words,
  isBusy,
  onChoose,
  onGive,
  others,
}: {
  /** What the button says to a screen reader, after its words: “for City cabs on 20 November 2026”. */
  label: string;
  words: string;
  isBusy: boolean;
  onChoose: () => void;
  onGive: (files: readonly File[]) => void;
  /** Other buttons beside it. */
  others?: ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  usePastedFiles(box, onGive);
  return (
    <div
      ref={box}
      className={`document-drop${isOver ? ' is-over' : ''}`}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onGive([...event.dataTransfer.files]);
      }}
    >
      <p>{words}</p>
      <div className="buttons">
        <Button icon={FilePlus} label={`Choose files ${label}`} isBusy={isBusy} onPress={onChoose}>
          Choose files
        </Button>
        {others}
      </div>
    </div>
  );
}

/** Pasted files go to the place that is in sight: in a dialog where one is open, else on the page. Words pasted into a field stay words. */
function usePastedFiles(box: { readonly current: HTMLElement | null }, onGive: (files: readonly File[]) => void): void {
  const give = useRef(onGive);
  useEffect(() => {
    give.current = onGive;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const open = [...document.querySelectorAll('dialog[open]')].at(-1);
      if (files.length === 0 || !box.current?.checkVisibility() || (open && !open.contains(box.current))) return;
      event.preventDefault();
      give.current(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [box]);
}
