/**
 * The Local Government and Social Care Ombudsman, as it has councils name it (its “Information for link officers”, signposting text):
 * free, usually within 12 months of the day on which somebody first knew, and after the council has answered.
 */
export const OMBUDSMAN = {
  name: 'Local Government and Social Care Ombudsman',
  website: 'www.lgo.org.uk',
  phone: '0300 061 0614',
} as const;
