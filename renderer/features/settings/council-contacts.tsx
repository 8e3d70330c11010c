import type { CouncilAddress } from '../../../shared/councils/council-profile';

/** Whom to ask, and whom to write to when one is not happy. It may come from a stranger's file, so it is words, never links. */
export function CouncilContacts({ contact, complaints }: { contact: CouncilAddress | null; complaints: CouncilAddress | null }) {
  const all = [
    { title: 'Whom to ask', at: contact },
    { title: 'If you are not happy', at: complaints },
  ];
  return (
    <div className="contacts">
      {all.map(
        ({ title, at }) =>
          at && (
            <div key={title}>
              <h3>{title}</h3>
              <address>
                {[at.name, ...at.address].map((line, index) => (
                  <span key={`${index}-${line}`}>{line}</span>
                ))}
                {at.phone !== null && <span>Telephone {at.phone}</span>}
                {at.email !== null && <span>E-mail {at.email}</span>}
              </address>
            </div>
          ),
      )}
    </div>
  );
}
