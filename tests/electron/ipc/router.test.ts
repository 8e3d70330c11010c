import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createRouter, type Incident } from '#electron/ipc/router';
import { command, query } from '#shared/contract/route';
import { ok, refused } from '#shared/kernel/result';

function routerOver(parseOutputs = true) {
  const incidents: Incident[] = [];
  const router = createRouter({
    contract: {
      'sums.add': query(z.strictObject({ first: z.number(), second: z.number() }), z.number()),
      'sums.refuse': command(z.strictObject({}), z.number()),
      'sums.fail': command(z.strictObject({ secret: z.string() }), z.number()),
      'sums.lie': query(z.strictObject({}), z.number()),
    },
    handlers: {
      'sums.add': ({ first, second }: { first: number; second: number }) => ok(first + second),
      'sums.refuse': () => refused({ code: 'no-sum', message: 'There is nothing to add.' }),
      'sums.fail': ({ secret }: { secret: string }) => {
        throw new RangeError(`Could not add for ${secret}`);
      },
      'sums.lie': () => ok('three'),
    },
    log: (incident) => incidents.push(incident),
    nextIncident: () => incidents.length + 1,
    parseOutputs,
  });
  return { router, incidents };
}

describe('the router', () => {
  it('hands a good request to its handler, and back comes the value', async () => {
    expect(await routerOver().router.dispatch('sums.add', { first: 1, second: 2 })).toEqual({ ok: true, value: 3 });
  });

  it("passes a handler's fault on, word for word", async () => {
    expect(await routerOver().router.dispatch('sums.refuse', {})).toEqual({ ok: false, faults: [{ code: 'no-sum', message: 'There is nothing to add.' }] });
  });

  it.each([
    ['a route that there is not', 'sums.divide', {}],
    ['a name that every object has', 'constructor', {}],
    ['a prototype', '__proto__', {}],
    ['a number for a name', 7, {}],
    ['no input', 'sums.add', undefined],
    ['a word for a number', 'sums.add', { first: '1', second: 2 }],
    ['one field too few', 'sums.add', { first: 1 }],
    ['one field too many', 'sums.add', { first: 1, second: 2, third: 3 }],
  ])('refuses %s', async (_what, name, input) => {
    const { router, incidents } = routerOver();
    expect(await router.dispatch(name, input)).toMatchObject({ ok: false, faults: [{ code: 'request-not-understood' }] });
    expect(incidents).toEqual([]);
  });

  it('turns an exception into one fault with a number, and keeps no word of what was typed', async () => {
    const { router, incidents } = routerOver();
    const result = await router.dispatch('sums.fail', { secret: 'Priya £12.50' });
    expect(result).toMatchObject({ ok: false, faults: [{ code: 'unexpected', message: expect.stringContaining('incident 1') as string }] });
    expect(incidents).toEqual([{ number: 1, route: 'sums.fail', kind: 'RangeError', at: expect.stringMatching(/^router\.test\.ts:\d+$/) as string }]);
    expect(JSON.stringify([result, incidents])).not.toMatch(/Priya|12\.50/);
  });

  it('holds answers against the contract where it is told to, and only there', async () => {
    expect(await routerOver(true).router.dispatch('sums.lie', {})).toMatchObject({ ok: false, faults: [{ code: 'unexpected' }] });
    expect(await routerOver(false).router.dispatch('sums.lie', {})).toEqual({ ok: true, value: 'three' });
  });
});
