/** Mental capacity in plain words: the five principles of the Mental Capacity Act 2005, section 1. */
export const CAPACITY_WORDS: readonly string[] = [
  'Mental capacity is being able to make a decision when it must be made.',
  'Everyone is taken to be able to decide, unless it is shown that they cannot make this decision now.',
  'You must be given all the help you need to decide for yourself: plain words, pictures, more time, someone you trust.',
  'A decision that others think unwise can still be yours to make.',
  'Whoever decides for someone else must do it in their best interests, ask what they want and feel, and choose what limits them least.',
];
