import type { Decision } from '../../../shared/plan/reviews';

/** What to do when the council says that somebody is no longer eligible (Care Act 2014, sections 13 and 27; Buckinghamshire’s page). */
export function NotEligibleHelp({ decision }: { decision: Decision }) {
  return (
    <div className="review-help">
      <h3>What you can do now</h3>
      <ol>
        <li>
          <strong>Get the reasons in writing.</strong>{' '}
          {decision.hasWrittenReasons ? 'You have them. Read which needs they speak of, and whether they are true.' : 'The council must give them to you. Ask for them, and write down the day on which you asked.'}
        </li>
        <li>
          <strong>Ask for information on other help.</strong> The council must tell you in writing what can meet or lessen your needs, and what can keep them from growing: other services, charities, equipment, and paying for care yourself.
        </li>
        <li>
          <strong>Say no, if you think it is wrong.</strong> Talk with the care manager, ask for a new look at your needs, and complain. The steps are under “If you are not happy”. A review must not be used to cut support without a new look at your needs.
        </li>
        <li>
          <strong>Think of your PAs.</strong> They have a right to notice, to holiday pay, and to redundancy pay after 2 years. Ask the council in writing who pays for it, before you give notice.
        </li>
        <li>
          <strong>Keep the money and the papers apart.</strong> Pay what you owe first: wages, HMRC and bills. What is left usually goes back to the council. Ask by which day, and keep your records.
        </li>
      </ol>
    </div>
  );
}
