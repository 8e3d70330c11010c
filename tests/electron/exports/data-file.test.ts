import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#electron/db/migrations';
import { takeOnCouncil } from '#electron/actions/import-council';
import { markReturnSent } from '#electron/actions/mark-return-sent';
import { createLedger, openLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { writeDataFile } from '#electron/exports/data-file';
import { loadDataFile } from '#electron/exports/load-data-file';
import { showReturn } from '#electron/queries/show-return';
import { readCouncil } from '#electron/repositories/council-profiles';
import { listReturnsSent } from '#electron/repositories/returns';
import { buildSample } from '#electron/sample/build-sample';
import { clockOn } from '#electron/services/clock';
import { writeCouncilFile } from '#shared/councils/council-file';
import { buildHousehold } from '../../support/build-ledger';
import { makeProfile } from '../../support/make-own';
import { done, faultsIn } from '../../support/records';
import { VERSION_1 } from '../../support/older-ledger';
import { tempFolder } from '../../support/temp-folder';

const VERSION = `"version":${MIGRATIONS.length}`;

/** A small household's data file; the text can be altered before it is loaded. */
function dataFile(at: (name: string) => string): string {
  const ledger = done(createLedger(at('a.dpledger')));
  buildHousehold({ ledger, clock: clockOn('2026-11-20', () => '2026-11-20T09:00:00.000Z') });
  done(writeDataFile(ledger, at('a.json')));
  ledger.close();
  return readFileSync(at('a.json'), 'utf8');
}

describe('everything as one file', () => {
  it('goes out, comes back and goes out again without losing a byte (the example household)', () => {
    const at = tempFolder();
    const ledger = done(buildSample(at('a.dpledger')));
    const services = { ledger, clock: clockOn('2026-11-20', () => '2026-11-20T09:00:00.000Z') };
    const { period } = done(showReturn(services, { period: null }));
    done(markReturnSent(services, { period, sentOn: '2026-11-20' }));
    const sent = listReturnsSent(ledger.db);
    const first = done(writeDataFile(ledger, at('a.json')));
    ledger.close();
    const loaded = done(loadDataFile(at('a.json'), at('b.dpledger'), 'two words'));
    expect(loaded.tables).toEqual(first.tables);
    const again = done(openLedger(at('b.dpledger'), 'two words'));
    expect(verify(again.db)).toEqual([]);
    expect(sent[0]?.copy).not.toBeNull();
    expect(listReturnsSent(again.db)).toEqual(sent);
    const second = done(writeDataFile(again, at('b.json')));
    again.close();
    expect(second.sha256).toBe(first.sha256);
    expect(readFileSync(at('b.json'))).toEqual(readFileSync(at('a.json')));
  });

  it('is one JSON document that holds every table, a row a line', () => {
    const text = dataFile(tempFolder());
    const parsed = JSON.parse(text) as { format: string; version: number; tables: Record<string, object[]> };
    expect(parsed.format).toBe('direct-payment-ledger-data');
    expect(parsed.tables['person']).toHaveLength(1);
    expect(text.split('\n').filter((line) => line.startsWith('{"entry_id"')).length).toBe(parsed.tables['posting']!.length + parsed.tables['posted']!.length + parsed.tables['entry_note']!.length);
  });
});

it('a council’s profile of the ledger’s own goes with it', () => {
  const at = tempFolder();
  const ledger = done(createLedger(at('a.dpledger')));
  const services = { ledger, clock: clockOn('2026-11-20', () => '2026-11-20T09:00:00.000Z') };
  buildHousehold(services);
  done(takeOnCouncil(services, Buffer.from(writeCouncilFile(makeProfile()))));
  done(writeDataFile(ledger, at('a.json')));
  ledger.close();
  done(loadDataFile(at('a.json'), at('b.dpledger')));
  const loaded = done(openLedger(at('b.dpledger')));
  expect(readCouncil(loaded.db)).toEqual({ id: 'own-essex-county-council', ...makeProfile() });
  loaded.close();
});

describe('a data file that was altered', () => {
  it.each<[string, string, (text: string) => string]>([
    ['is another file', 'not-data', () => 'Date,Amount\n'],
    ['is empty', 'not-data', () => ''],
    ['is JSON of something else', 'not-data', () => '{"format":"something","version":1,"tables":{\n}}\n'],
    ['has version 0', 'not-data', (text) => text.replace(VERSION, '"version":0')],
    ['is from a newer version', 'data-newer', (text) => text.replace(VERSION, '"version":99')],
    ['is cut short', 'data-altered', (text) => text.slice(0, text.length >> 1)],
    ['goes on after its end', 'data-altered', (text) => `${text}more\n`],
    ['has a table that no ledger has', 'data-altered', (text) => text.replace('"helper":[', '"secrets":[')],
    ['has a column that no ledger has', 'data-altered', (text) => text.replace('{"id":1,"name":"Grace', '{"id":1,"extra":1,"name":"Grace')],
    ['lacks a column', 'data-altered', (text) => text.replace('"council_id":"luton",', '')],
    ['has text where a number is', 'data-altered', (text) => text.replace('"amount_pence":88000', '"amount_pence":"88000"')],
    ['has a part of a penny', 'data-altered', (text) => text.replace('"amount_pence":88000', '"amount_pence":88000.5')],
    ['has postings that do not sum to zero', 'data-altered', (text) => text.replace('"category":null,"service_id":null,"fund":null,"amount_pence":88000', '"category":null,"service_id":null,"fund":null,"amount_pence":87999')],
    ['has a day that does not exist', 'data-altered', (text) => text.replace('"paid_on":"2026-05-03"', '"paid_on":"2026-02-30"')],
    ['has a category that no ledger has', 'data-altered', (text) => text.replace('"category":"pa_wages","service_id":1,"fund"', '"category":"gifts","service_id":1,"fund"')],
    ['has another line in the trail', 'data-altered', (text) => text.replace(/"what":"needs.save"/, '"what":"needs.remove"')],
    ['has another payee than was written', 'data-altered', (text) => text.replace(/"payee":"[^"]+"/, '"payee":"Somebody else"')],
    ['refers to what is not there', 'data-altered', (text) => text.replace('"service_id":1,"fund":"council"', '"service_id":77,"fund":"council"')],
    ['names no person', 'data-altered', (text) => text.replace(/"person":\[\n.*\n\],/, '"person":[],')],
    ['has an answer to a question that no council is asked', 'data-altered', (text) => text.replace('"council_answer":[],', '"council_answer":[\n{"key":"colour","value":"1"}\n],')],
    ['has an answer that is none', 'data-altered', (text) => text.replace('"council_answer":[],', '"council_answer":[\n{"key":"cashAllowed","value":"\\"perhaps\\""}\n],')],
    ['has a day that no screen takes', 'data-altered', (text) => text.replace('"starts_on":"2026-04-06"', '"starts_on":"9999-12-31"')],
    ['has a period to the end of time', 'data-altered', (text) => text.replace('"to_on":"2027-04-05"', '"to_on":"9999-12-31"')],
    ['has an amount that no screen takes', 'data-altered', (text) => text.replace('"amount_pence":15000', '"amount_pence":9007199254740991')],
    ['has minutes that no week has', 'data-altered', (text) => text.replace('"minutes_a_week":600', '"minutes_a_week":9007199254740991')],
    ['has visits beyond number', 'data-altered', (text) => text.replace('"times":5', '"times":9007199254740991')],
    ['names a council of its own that it does not have', 'data-altered', (text) => text.replace('"council_id":"luton"', '"council_id":"own-essex"')],
    ['has a council’s profile that is none', 'data-altered', (text) => text.replace('"council_profile":[]', '"council_profile":[\n{"id":"own-essex","profile":"{}","copied_from":"luton","as_it_came":null,"kept_on":"2026-11-20"}\n]')],
    ['names a council that there is not', 'data-altered', (text) => text.replace('"council_id":"luton"', '"council_id":"atlantis"')],
  ])('because it %s is refused in a sentence, and leaves no ledger', (_what, code, alter) => {
    const at = tempFolder();
    const text = dataFile(at);
    const altered = alter(text);
    expect(altered).not.toBe(text);
    writeFileSync(at('altered.json'), altered);
    expect(faultsIn(loadDataFile(at('altered.json'), at('b.dpledger')))).toEqual([code]);
    expect(existsSync(at('b.dpledger'))).toBe(false);
  });

  it('of an older version is loaded at that version, brought to today’s, and looked over by today’s rules', () => {
    const at = tempFolder();
    const older = readFileSync(VERSION_1, 'utf8');
    done(loadDataFile(VERSION_1, at('b.dpledger')));
    writeFileSync(at('stray.json'), older.replace('"entry_id":3,"position":1,"money_id":3', '"entry_id":3,"position":1,"money_id":2'));
    expect(faultsIn(loadDataFile(at('stray.json'), at('c.dpledger')))).toEqual(['data-altered']);
    expect(existsSync(at('c.dpledger'))).toBe(false);
  });

  it('is never loaded over a file that is there, nor from one that is not', () => {
    const at = tempFolder();
    dataFile(at);
    const before = readFileSync(at('a.dpledger'));
    expect(faultsIn(loadDataFile(at('a.json'), at('a.dpledger')))).toEqual(['ledger-exists']);
    expect(readFileSync(at('a.dpledger'))).toEqual(before);
    expect(faultsIn(loadDataFile(at('none.json'), at('b.dpledger')))).toEqual(['data-missing']);
  });
});
