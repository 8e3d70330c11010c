import { Button } from '../../ui/button';

/** Short records one under another, each with its own “Change”. */
export function RecordList<T extends { readonly id: number }>({
  records,
  titleOf,
  detailOf,
  onChange,
}: {
  records: readonly T[];
  titleOf: (record: T) => string;
  detailOf: (record: T) => string;
  onChange: (record: T) => void;
}) {
  return (
    <ul className="records">
      {records.map((record) => (
        <li key={record.id}>
          <div>
            <p>{titleOf(record)}</p>
            {detailOf(record) && <p className="quiet">{detailOf(record)}</p>}
          </div>
          <Button label={`Change ${titleOf(record)}`} onPress={() => onChange(record)}>
            Change
          </Button>
        </li>
      ))}
    </ul>
  );
}
