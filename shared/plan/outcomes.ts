/**
 * The outcomes of the Care Act: ten for adults (Care and Support (Eligibility Criteria) Regulations 2015, regulation 2(2)) and, with
 * keys that begin `carer_`, eight for carers (regulation 3(2)(c)), for whose own support a carer’s plan is.
 */
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
  carer_child: { law: 'carrying out any caring responsibilities the carer has for a child', plain: 'As a carer: looking after a child' },
  carer_others: { law: 'providing care to other persons for whom the carer provides care', plain: 'As a carer: caring for others too' },
  carer_home: { law: 'maintaining a habitable home environment in the carer’s home', plain: 'As a carer: keeping your home fit to live in' },
  carer_nutrition: { law: 'managing and maintaining nutrition', plain: 'As a carer: eating and drinking well' },
  carer_relationships: { law: 'developing and maintaining family or other personal relationships', plain: 'As a carer: family and friends' },
  carer_work: { law: 'engaging in work, training, education or volunteering', plain: 'As a carer: work, learning and volunteering' },
  carer_community: { law: 'making use of necessary facilities or services in the local community, including recreational facilities or services', plain: 'As a carer: getting out in the community' },
  carer_recreation: { law: 'engaging in recreational activities', plain: 'As a carer: time for yourself' },
} as const;

export type Outcome = keyof typeof OUTCOMES;
export const OUTCOME_KEYS = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]];

/** Is this outcome one of those for carers? */
export const isCarerOutcome = (outcome: Outcome): boolean => outcome.startsWith('carer_');
