import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { Disclosure } from '../../ui/disclosure';

/** Everything that happened to a payment, oldest first. Read when it is opened with the payment. */
export function PaymentHistory({ entryId }: { entryId: number }) {
  const history = useQuery('payments.history', { entryId });
  return (
    <Disclosure summary="History">
      <Answer query={history}>
        {({ events }) => (
          <ol className="history">
            {events.map((event, index) => (
              <li key={index}>
                {event.words} <span className="second-line">{instantWords(event.at)}</span>
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </Disclosure>
  );
}

const INSTANT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** An instant in UTC as the clock on an English wall showed it. */
function instantWords(at: string): string {
  const instant = Date.parse(at);
  return Number.isNaN(instant) ? '' : INSTANT.format(instant);
}
