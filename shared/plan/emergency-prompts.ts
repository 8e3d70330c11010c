import type { SITUATIONS } from './emergencies';

type Situation = (typeof SITUATIONS)[number];

/** For each situation: what to write about, and an example. */
export const EMERGENCY_PROMPTS: Readonly<Record<Situation, { readonly asks: string; readonly example: string }>> = {
  must_know: { asks: 'How you speak and understand, what you cannot do alone, medicines, allergies, how to lift or move you, where things are.', example: 'I cannot stand alone. I am allergic to penicillin. My tablets and list of medicines are in the kitchen drawer.' },
  worker_cannot_come: { asks: 'Whom do you ring first, and then? How long can you manage alone? What must be done that day whatever happens?', example: 'Ring Second PA, then the care agency. I can manage alone until noon. Somebody must help me to the toilet by then.' },
  taken_ill: { asks: 'Who decides to call a doctor? What do they need to know? Who stays with you?', example: 'Press the alarm button, or ring 111; in danger ring 999. My sister comes and stays.' },
  hospital: { asks: 'Who tells your PAs and the council? What must go with you? Who looks after home, pets and post? Are your PAs paid?', example: 'My sister tells my PAs and the council. The red folder and my chair come with me. She feeds the cat.' },
  carer_cannot_help: { asks: 'What does this person do for you, and who does it instead? For how long?', example: 'If my sister is ill, my neighbour does the laundry for a week or two. After that I ask the council.' },
  money_late: { asks: 'Whom do you ring at the council? What must be paid first, and from what?', example: 'I ring the direct payments team. Wages are paid first, from the two weeks that I keep in the account.' },
  payday: { asks: 'Who can pay the wages instead? Where is everything they need? Who may use the account? Do not write passwords or card numbers here.', example: 'My sister may use the account. The payroll bureau sends the amounts. Payslips and letters are in the blue folder.' },
  home: { asks: 'Heating, water, lift, alarm, keys: whom do you ring, and where do you go?', example: 'The landlord’s number is on the fridge. If the lift stops I wait with my neighbour on the ground floor.' },
  other: { asks: 'Anything else that could go wrong, and what to do then.', example: 'If my chair breaks down I ring the repair service and use the old chair from the hall.' },
};

/** In the order in which the screen and the papers ask: what to know first, then what happens most. */
export const SITUATIONS_IN_ORDER = Object.keys(EMERGENCY_PROMPTS) as Situation[];
