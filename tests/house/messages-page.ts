import { ALL_CHECKS } from '#shared/checks/all-checks';
import { NOT_SORTED } from '#shared/returns/unsorted-gap';
import { faultMessages, groupedBy } from './fault-messages';

/** `docs/messages.md`: every sentence with which a request is refused, and every check with its rule and source. */
export function messagesPage(): string {
  const byCode = groupedBy(faultMessages().filter(({ code, message }) => code !== '…' && message !== '…'), 'code');
  const faults = [...byCode].flatMap(([code, messages]) => [`### \`${code}\``, '', ...messages.map(({ message, file }) => `- ${message} (${file})`), '']);
  const checks = ALL_CHECKS.flatMap(({ code, rule, source }) => [`### \`${code}\``, '', rule, '', `Source: ${source}. (shared/checks/${code}.ts)`, '']);
  return [
    '# What the product says',
    '',
    '<!-- Generated from the sources: UPDATE_DOCS=1 npm run unit -- tests/house/docs.test.ts -->',
    '',
    'A **fault** refuses one request that cannot be true. A **flag** remarks on facts that are stored already. `…` stands for what the',
    'case fills in: a name, a day, an amount.',
    '',
    '## Faults',
    '',
    'Each code with its sentences and where they are decided.',
    '',
    ...faults,
    '## Checks',
    '',
    'In the order in which they are shown within a severity.',
    '',
    ...checks,
    '## On a return',
    '',
    `### \`${NOT_SORTED.code}\``,
    '',
    NOT_SORTED.rule,
    '',
    `Source: ${NOT_SORTED.source}. (shared/returns/unsorted-gap.ts)`,
    '',
  ].join('\n');
}
