import { Plus } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './button';
import { FieldGroup } from './form';

/**
 * Answers that may be given several times, each in a group of its own with a button that takes it out. A new one takes the focus;
 * after one is taken out the focus is on the button that adds one.
 */
export function Rows<T>({
  lines,
  nameOf,
  add,
  empty,
  onChange,
  children,
}: {
  lines: readonly T[];
  /** What each is called, counted from 1: “Visit 2”. */
  nameOf: (number: number) => string;
  /** The words of the button that adds one. */
  add: string;
  /** A new one. */
  empty: T;
  onChange: (lines: readonly T[]) => void;
  children: (line: T, index: number, change: (part: Partial<T>) => void) => ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLDivElement>(null);
  const count = useRef(lines.length);
  useEffect(() => {
    const before = count.current;
    count.current = lines.length;
    if (lines.length > before) list.current?.querySelector<HTMLElement>(':scope > fieldset:last-of-type :is(input, select, textarea)')?.focus();
    if (lines.length < before) adder.current?.querySelector('button')?.focus();
  }, [lines.length]);
  return (
    <div className="rows" ref={list}>
      {lines.map((line, index) => (
        <FieldGroup key={index} legend={nameOf(index + 1)}>
          {children(line, index, (part) => onChange(lines.map((one, at) => (at === index ? { ...one, ...part } : one))))}
          <div>
            <Button kind="link" label={`Take out ${nameOf(index + 1)}`} onPress={() => onChange(lines.filter((_, at) => at !== index))}>
              Take out
            </Button>
          </div>
        </FieldGroup>
      ))}
      <div ref={adder}>
        <Button icon={Plus} onPress={() => onChange([...lines, empty])}>
          {add}
        </Button>
      </div>
    </div>
  );
}
