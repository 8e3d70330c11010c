import { useQuery } from '../../api/use-query';
import { Answer } from '../../api/answer';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { estimateLead, estimateTitle } from './estimate-words';

/** Is this figure right? What the estimate came to, and the way to its sum. */
export function EstimateCard() {
  const estimate = useQuery('contribution.estimate', {});
  return (
    <Card title="Is this figure right?">
      <Answer query={estimate}>
        {(value) => (
          <>
            <p>{value.estimate ? `${estimateTitle(value)}. ${estimateLead(value)[0] ?? ''}` : 'The council works your contribution out from your income, your savings and what your disability costs you. You can do the same sum here, step by step, and see whether you come to the same figure.'}</p>
            <div>
              <LinkButton to="/contribution/estimate">{value.estimate ? 'See the sum' : 'Work it out step by step'}</LinkButton>
            </div>
          </>
        )}
      </Answer>
    </Card>
  );
}
