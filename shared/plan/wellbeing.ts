/** The nine areas of wellbeing: Care Act 2014, section 1(2). `law` is close to its words, `plain` is what a person is asked about. */
export const WELLBEING_AREAS = {
  dignity: { law: 'personal dignity, including being treated with respect', plain: 'Dignity and respect' },
  health: { law: 'physical and mental health and emotional wellbeing', plain: 'Health, body and mind' },
  protection: { law: 'protection from abuse and neglect', plain: 'Being safe from harm' },
  control: { law: 'control by the individual over day-to-day life', plain: 'Control over your days' },
  participation: { law: 'participation in work, education, training or recreation', plain: 'Work, learning and free time' },
  social_economic: { law: 'social and economic wellbeing', plain: 'Company and money' },
  relationships: { law: 'domestic, family and personal relationships', plain: 'Family and relationships' },
  accommodation: { law: 'suitability of living accommodation', plain: 'Your home' },
  contribution: { law: 'the individual’s contribution to society', plain: 'What you give to others' },
} as const;

export type WellbeingArea = keyof typeof WELLBEING_AREAS;
export const WELLBEING_KEYS = Object.keys(WELLBEING_AREAS) as [WellbeingArea, ...WellbeingArea[]];

/** What the plan does for one area, in the person’s words. */
export type Wellbeing = { readonly id: number; readonly area: WellbeingArea; readonly words: string };
