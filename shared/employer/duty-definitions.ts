import beforeSomeoneStartsFile from '../../resources/duties/before-someone-starts.json';
import eachPaydayFile from '../../resources/duties/each-payday.json';
import everyDayFile from '../../resources/duties/every-day.json';
import hmrcFile from '../../resources/duties/hmrc.json';
import holidayWagesAndLeavingFile from '../../resources/duties/holiday-wages-and-leaving.json';
import lawToComeFile from '../../resources/duties/law-to-come.json';
import pensionFile from '../../resources/duties/pension.json';
import sicknessAndFamilyFile from '../../resources/duties/sickness-and-family.json';
import { dutyFileSchema, type DutyDefinition } from './duty-file';

const FILES = [beforeSomeoneStartsFile, hmrcFile, eachPaydayFile, pensionFile, holidayWagesAndLeavingFile, sicknessAndFamilyFile, everyDayFile, lawToComeFile];

let read: readonly DutyDefinition[] | undefined;

/** Every duty of `resources/duties`, in the order in which people meet them. Read when first asked for, and once. */
export function dutyDefinitions(): readonly DutyDefinition[] {
  return (read ??= FILES.flatMap((file) => dutyFileSchema.parse(file).duties));
}
