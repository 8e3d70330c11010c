/** What can go wrong, and `must_know`: what someone who comes to help must know first. */
export const SITUATIONS = ['worker_cannot_come', 'taken_ill', 'hospital', 'carer_cannot_help', 'money_late', 'payday', 'home', 'must_know', 'other'] as const;

/** What to do in one situation, in the person’s words. */
export type Emergency = { readonly id: number; readonly situation: (typeof SITUATIONS)[number]; readonly words: string };

/** Someone to ring. */
export type EmergencyContact = {
  readonly id: number;
  readonly name: string;
  /** Who they are to the person: “Sister”, “Payroll company”. */
  readonly relation: string;
  readonly phone: string;
  readonly hasKey: boolean;
  readonly words: string;
};
