/** Says by name what the stand-in does not do. It pretends nothing: a wrong guess here would be a test that proves nothing. */
export class NotInStandIn extends Error {
  constructor(what: string) {
    super(`The Chromium stand-in for Electron has no ${what}. Add it to tests/chromium-host, or run on Electron itself.`);
    this.name = 'NotInStandIn';
  }
}

/** Wraps a stand-in object so that using a part of Electron that it lacks fails at once, by name. */
export function refusingTheRest<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key) {
      // `then` is looked up by every `await`, and symbols by the language itself.
      if (typeof key === 'string' && key !== 'then' && !(key in target)) throw new NotInStandIn(`${name}.${key}`);
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
