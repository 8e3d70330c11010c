import { expect, it } from 'vitest';
import { councilName } from '#shared/councils/council-names';
import { COUNCILS } from '#shared/councils/council-profiles';

it.each(COUNCILS.map(({ id, name }) => [id, name]))('%s is called %s, as in its profile', (id, name) => {
  expect(councilName(id)).toBe(name);
});

it('a council that is not known is called by its id', () => {
  expect(councilName('atlantis')).toBe('atlantis');
});
