/** The ten outcomes of the Care Act for adults: Care and Support (Eligibility Criteria) Regulations 2015, regulation 2(2). */
export const OUTCOMES = {
  nutrition: { law: 'managing and maintaining nutrition', plain: 'Eating and drinking well' },
  hygiene: { law: 'maintaining personal hygiene', plain: 'Keeping yourself clean' },
  toilet: { law: 'managing toilet needs', plain: 'Using the toilet' },
  clothing: { law: 'being appropriately clothed', plain: 'Getting dressed for the day and the weather' },
  home_safe: { law: 'being able to make use of the adult’s home safely', plain: 'Using your home safely' },
  home_habitable: { law: 'maintaining a habitable home environment', plain: 'Keeping your home fit to live in' },
  relationships: { law: 'developing and maintaining family or other personal relationships', plain: 'Family and friends' },
  work_learning: { law: 'accessing and engaging in work, training, education or volunteering', plain: 'Work, learning and volunteering' },
  community: {
    law: 'making use of necessary facilities or services in the local community, including public transport and recreational facilities or services',
    plain: 'Getting out in the community',
  },
  caring_child: { law: 'carrying out any caring responsibilities the adult has for a child', plain: 'Looking after a child' },
} as const;

export type Outcome = keyof typeof OUTCOMES;
export const OUTCOME_KEYS = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]];
