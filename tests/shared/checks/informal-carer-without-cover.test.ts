import { describe, expect, it } from 'vitest';
import { informalCarerWithoutCover } from '#shared/checks/informal-carer-without-cover';
import { makeFacts, makeNeed, makeService, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const help = makeService({ name: 'Sundays with Ruth', kind: 'informal', fundedBy: 'informal', ratePence: 0, provider: 'Ruth' });
const facts = (over: Partial<typeof help>, eligible = true) => makeFacts({ needs: [makeNeed({ eligible })], services: [{ ...help, ...over }] });
const [both, cover, limits] = [['who comes when they cannot and what they can and will do'], ['who comes when they cannot'], ['what they can and will do']].map((words) => [`act: Sundays with Ruth: write down ${words.join('')}`]);

describe('informal-carer-without-cover', () => {
  it.each([
    ['neither is written down', facts({}), both],
    ['only what she can do', facts({ limits: 'Sundays only, no lifting' }), cover],
    ['only who covers', facts({ cover: 'The agency' }), limits],
    ['both', facts({ limits: 'Sundays only', cover: 'The agency' }), []],
    ['a need that is not eligible', facts({}, false), []],
    ['a service that is paid', facts({ fundedBy: 'direct_payment' }), []],
    ['her last day', facts({ endsOn: ON }), both],
    ['the day after', facts({ endsOn: '2026-11-19' }), []],
  ])('%s', (_, of, flags) => expect(raised(informalCarerWithoutCover, of)).toEqual(flags));
});
