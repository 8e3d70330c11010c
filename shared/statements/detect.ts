import { refused, type Result } from '../kernel/result';
import type { StatementFormat } from './statement-format';

/** The one format that is sure of a text; undefined where none is, or more than one. */
export function sureOf(formats: readonly StatementFormat[], text: string): StatementFormat | undefined {
  const sure = formats.filter((format) => format.recognises(text) && (format.isSure?.(text) ?? true));
  return sure.length === 1 ? sure[0] : undefined;
}

/** Every format that a text may have, in the order of their names. */
export function likelyOf(formats: readonly StatementFormat[], text: string): readonly StatementFormat[] {
  return byName(formats.filter((format) => format.recognises(text)));
}

/** In the order in which people look names up, whatever their capitals. */
export function byName<T extends { readonly name: string }>(formats: readonly T[]): readonly T[] {
  return formats.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** The refusal of a file that is given as one bank's and has the shape of others': of `sure`, where that is known. */
export function wrongBank(given: StatementFormat, others: readonly StatementFormat[], sure: StatementFormat | undefined): Result<never> {
  if (sure) {
    return refused({
      code: 'wrong-bank',
      message: `This file is from ${sure.name}, not from ${given.name}. Nothing was added. Choose the account that it belongs to, or the file of this one.`,
      field: 'bank',
    });
  }
  // A name may be a choice itself (“Lloyds, Halifax or Bank of Scotland”), so a comma stands before each “or”.
  const names = others.map(({ name }) => name).join(', or ');
  return refused({
    code: 'wrong-bank',
    message: `This file looks like one from ${names}, not like one from ${given.name}. Nothing was added. Choose the account that it belongs to, or the file of this one.`,
    field: 'bank',
  });
}
