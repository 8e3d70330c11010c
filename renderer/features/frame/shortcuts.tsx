import { Dialog } from '../../ui/dialog';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Ctrl', 'K'], 'Search (on a Mac: Cmd and K)'],
  [['Alt', '1'], 'Go to a screen: 1 is Home, 9 is Settings'],
  [['Ctrl', 'Z'], 'Undo the last thing that was done (on a Mac: Cmd and Z). While you type, it undoes your typing'],
  [['Ctrl', 'Y'], 'Do it again (on a Mac: Cmd, Shift and Z)'],
  [['?'], 'Open this list'],
  [['Tab'], 'Go to the next thing'],
  [['Enter'], 'Do the main thing, or open a row'],
  [['Space'], 'Tick a box, press a button'],
  [['↑'], 'Go to the row above'],
  [['↓'], 'Go to the row below'],
  [['Esc'], 'Close what is open'],
];

/** The list of keys. */
export function Shortcuts({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title="Keys you can use" isOpen={isOpen} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
