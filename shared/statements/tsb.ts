import { csvFormat } from './csv-format';
import { hasYearFirst, LLOYDS_LAYOUT } from './lloyds';

/**
 * TSB: the columns of Lloyds. Older files have days with the year first, which tells them apart; newer ones, by what people say of
 * them, are as those of Lloyds, so only the person can say whose they are.
 */
export const tsb = csvFormat({ ...LLOYDS_LAYOUT, id: 'tsb', name: 'TSB', isSure: (first) => first !== undefined && hasYearFirst(first) });
