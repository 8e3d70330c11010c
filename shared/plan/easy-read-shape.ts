/** What a picture shows, in the words that stand in for it. */
export const EASY_PICTURES = {
  person: 'a person',
  helper: 'a person who helps another',
  calendar: 'a calendar',
  council: 'a council building',
  speech: 'two people who talk',
  goal: 'a flag on a hill',
  list: 'a list with ticks',
  question: 'a question mark',
  group: 'a group of people',
  travel: 'a bus',
  coins: 'coins',
  letter: 'a letter',
  sum: 'a sum on paper',
  shield: 'a shield',
  warning: 'a warning sign',
  telephone: 'a telephone',
  pen: 'a hand that signs',
} as const;
export type EasyPicture = keyof typeof EASY_PICTURES;

export type EasyLine =
  /** A sentence of ours: short, one idea. */
  | { readonly kind: 'said'; readonly words: string }
  /** What the person wrote, exactly, with words that say that it is theirs. */
  | { readonly kind: 'own'; readonly label: string; readonly words: string }
  /** What a hard word means, where it stands for the first time. */
  | { readonly kind: 'meaning'; readonly term: string; readonly words: string }
  /** A name, and what it is: “When: 5 times a week”. */
  | { readonly kind: 'named'; readonly name: string; readonly words: string }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  /** A line to write on by hand. */
  | { readonly kind: 'write'; readonly label: string }
  | { readonly kind: 'sign'; readonly who: string };

/** A picture on the left, and on the right the few lines that belong to it. */
export type EasyGroup = { readonly picture: EasyPicture; readonly title?: string; readonly lines: readonly EasyLine[] };
export type EasySection = { readonly heading: string; readonly groups: readonly EasyGroup[] };

/** The plan as a short document of its own in Easy Read. */
export type EasyReadPlan = { readonly title: string; readonly about: readonly EasyGroup[]; readonly sections: readonly EasySection[] };
