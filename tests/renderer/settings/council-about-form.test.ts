import { describe, expect, it } from 'vitest';
import { aboutText, readAbout } from '../../../renderer/features/settings/council-about-form';
import { writtenOf } from '../../../renderer/features/settings/council-words';
import { done, faultsIn } from '../../support/records';
import { COUNCIL } from './make-council-shown';

const TODAY = '2026-11-29';
const text = aboutText(COUNCIL);

describe('the council’s name and addresses', () => {
  it('as they were typed are the profile as it stands', () => expect(done(readAbout(text, COUNCIL, TODAY))).toEqual(writtenOf(COUNCIL)));

  it('an address of which nothing is typed is not known', () => {
    expect(done(readAbout({ ...text, contactName: '', contactAddress: ' \n', contactEmail: '' }, COUNCIL, TODAY)).contact).toBeNull();
  });

  it('an address for complaints', () => {
    expect(done(readAbout({ ...text, complaintsName: 'Complaints Team', complaintsAddress: 'Town Hall\nLuton', complaintsPhone: '01582 000000' }, COUNCIL, TODAY)).complaints).toEqual({
      name: 'Complaints Team',
      address: ['Town Hall', 'Luton'],
      phone: '01582 000000',
      email: null,
    });
  });

  it.each([
    ['no name of the council', { name: ' ' }, ['name: field']],
    ['a telephone number without a name', { contactName: '', contactPhone: '01582 000000' }, ['contactName: field']],
    ['an address for complaints without a name', { complaintsAddress: 'Town Hall' }, ['complaintsName: field']],
  ])('refuses %s', (_, change, faults) => expect(faultsIn(readAbout({ ...text, ...change }, COUNCIL, TODAY))).toEqual(faults));
});
