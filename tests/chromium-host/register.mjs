import { registerHooks } from 'node:module';

/** `node --import ./tests/chromium-host/register.mjs out/main/main.js`: whatever asks for `electron` gets the stand-in. */
const standIn = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context)),
});
