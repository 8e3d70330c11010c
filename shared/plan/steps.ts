/** The seven steps of the plan, in Luton's order and close to its words (`docs/architecture.md` names the source). */
export type PlanStep = {
  readonly step: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** A short name for lists. */
  readonly name: string;
  readonly question: string;
  /** What to write about, one thought a line. */
  readonly prompts: readonly string[];
  readonly example: string;
  /** What the council looks for in this step. */
  readonly councilLooksFor: readonly string[];
  readonly source: string;
};

export const PLAN_STEPS: readonly PlanStep[] = [
  {
    step: 1,
    name: 'What matters to you',
    question: 'What is important to you?',
    prompts: [
      'Your lifestyle: how you like to live',
      'The important people in your life',
      'Your interests and life in the community',
      'What is important to you now',
      'Any goals you have for the future',
    ],
    example: 'I have lived in this street for 20 years and know my neighbours. Sunday lunch with my sister matters most. I want to go back to the choir.',
    councilLooksFor: ['A plan that is about you, in your own words', 'The people and places that matter to you', 'Goals for the future'],
    source: 'Luton’s plan guide, step 1',
  },
  {
    step: 2,
    name: 'What you want to change',
    question: 'What do you want to change or achieve?',
    prompts: [
      'What is working right now, and what is not',
      'Where and how you live',
      'Care and support services you already have',
      'New activities to try, or old ones to try again',
    ],
    example: 'Mornings work well. Evenings do not: I go to bed too early because nobody can help later. I want to swim again, once a week.',
    councilLooksFor: ['What works and what does not', 'The support you already have', 'What you want to achieve'],
    source: 'Luton’s plan guide, step 2',
  },
  {
    step: 3,
    name: 'Information and advice',
    question: 'What information and advice do you need?',
    prompts: [
      'How your care needs could be met or made smaller',
      'How to prevent or delay needs in the future',
      'Anything else you want to know or be told',
    ],
    example: 'I would like advice on equipment for the bathroom so that I can wash with less help.',
    councilLooksFor: ['Ways to reduce your needs', 'Ways to prevent or delay new ones', 'In your own words'],
    source: 'Luton’s plan guide, step 3, and the Care Act, section 25',
  },
  {
    step: 4,
    name: 'Arranging support',
    question: 'How will you arrange your support?',
    prompts: [
      'What support you need, and when you want it',
      'Who you want it from',
      'Help from family, friends and the community that is not paid',
    ],
    example: 'My PA comes each weekday from 8 to 10. My sister does my washing on Saturdays, and has said that she is happy to go on.',
    councilLooksFor: ['What, when and from whom', 'Support that is given without pay', 'Support that will last'],
    source: 'Luton’s plan guide, step 4, and Buckinghamshire’s page',
  },
  {
    step: 5,
    name: 'Spending the budget',
    question: 'How will you spend your personal budget?',
    prompts: [
      'How your budget meets your needs (your services and costs are added by themselves)',
      'Why each service is good value, and what else you looked at',
      'What the direct payment is for',
    ],
    example: 'An agency would cost £9 more an hour than my own PAs. I use it only at weekends, when my PAs do not work.',
    councilLooksFor: ['The exact cost of each service and how often', 'Within your budget, and good value', 'Needs, amount and frequency of the direct payment'],
    source: 'Luton’s plan guide, step 5, and Buckinghamshire’s page',
  },
  {
    step: 6,
    name: 'Managing it',
    question: 'How will you manage your support?',
    prompts: [
      'Who will look after the money',
      'Who will arrange the payments',
      'If you employ someone: how you will do what an employer must do',
    ],
    example: 'I look after the money with my daughter. A payroll company works out the wages. I keep the insurance certificate in the blue folder.',
    councilLooksFor: ['Who manages the money and the payments', 'How you meet your duties as an employer'],
    source: 'Luton’s plan guide, step 6',
  },
  {
    step: 7,
    name: 'Staying in control',
    question: 'How will you stay in control?',
    prompts: [
      'How decisions about your care are made',
      'How your views are heard if someone decides for you',
      'What happens in an emergency',
    ],
    example: 'I make my own decisions. If a PA is ill I ring the other one, then the agency. My sister has a key.',
    councilLooksFor: ['You are in control and nobody puts pressure on you', 'A plan for emergencies', 'Risks that are managed'],
    source: 'Luton’s plan guide, step 7',
  },
];
