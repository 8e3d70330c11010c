/**
 * What “eligible” means, in plain words: Care and Support (Eligibility Criteria) Regulations 2015, regulation 2 for adults and
 * regulation 3 for carers.
 */
export const ELIGIBLE_WORDS = {
  adult: [
    'Your need comes from a physical or mental impairment or illness.',
    'Because of it you cannot do two or more of the things in the list. “Cannot” also means: not without help, only with much pain, distress or worry, only with danger to you or others, or only by taking far longer than others.',
    'So there is a significant impact on your wellbeing: it makes a real difference to your life.',
  ],
  carer: [
    'Your need comes from the care that you give to an adult, and that care is necessary.',
    'Because of it, you cannot do at least one of the things in the carers’ list, or your physical or mental health is, or is at risk of, getting worse.',
    'So there is a significant impact on your wellbeing.',
  ],
} as const;
