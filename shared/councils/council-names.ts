import buckinghamshire from '../../resources/councils/buckinghamshire.json';
import luton from '../../resources/councils/luton.json';
import plain from '../../resources/councils/plain.json';

const NAMES = new Map([buckinghamshire, luton, plain].map(({ id, name }) => [id, name]));

/** What people call the council with this id; the id where it is not known. For those who need no more: it checks no profile, so it is quick. */
export function councilName(id: string): string {
  return NAMES.get(id) ?? id;
}
