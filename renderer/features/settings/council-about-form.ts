import type { CouncilAddress } from '../../../shared/councils/council-profile';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';
import { linesTyped, writtenOf, type Council, type Written } from './council-words';

/** The council's name and its two addresses as typed; an address one line each. */
export type AboutText = {
  name: string;
  contactName: string;
  contactAddress: string;
  contactPhone: string;
  contactEmail: string;
  complaintsName: string;
  complaintsAddress: string;
  complaintsPhone: string;
  complaintsEmail: string;
};

/** The form, filled with what is known today. */
export function aboutText({ name, contact, complaints }: Council): AboutText {
  return {
    name,
    contactName: contact?.name ?? '',
    contactAddress: contact?.address.join('\n') ?? '',
    contactPhone: contact?.phone ?? '',
    contactEmail: contact?.email ?? '',
    complaintsName: complaints?.name ?? '',
    complaintsAddress: complaints?.address.join('\n') ?? '',
    complaintsPhone: complaints?.phone ?? '',
    complaintsEmail: complaints?.email ?? '',
  };
}

/** The name and addresses as typed → the council's profile with them. An address of which nothing is typed is not known. */
export function readAbout(text: AboutText, council: Council, today: IsoDay): Result<Written> {
  return readForm(today, (field) => ({
    ...writtenOf(council),
    name: field.words('name', text.name, 'Enter the name of your council'),
    contact: addressTyped(text.contactName, text.contactAddress, text.contactPhone, text.contactEmail, (ask) => field.refuse('contactName', ask)),
    complaints: addressTyped(text.complaintsName, text.complaintsAddress, text.complaintsPhone, text.complaintsEmail, (ask) => field.refuse('complaintsName', ask)),
  }));
}

function addressTyped(name: string, address: string, phone: string, email: string, refuseName: (ask: string) => void): CouncilAddress | null {
  const typed = { name: name.trim(), address: linesTyped(address), phone: phone.trim() || null, email: email.trim() || null };
  const isAnything = typed.address.length > 0 || typed.phone !== null || typed.email !== null;
  if (typed.name === '' && !isAnything) return null;
  if (typed.name === '') refuseName('Enter the person or team to write to');
  return typed;
}
