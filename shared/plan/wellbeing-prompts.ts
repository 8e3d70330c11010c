import type { WellbeingArea } from './wellbeing';

/** For each area of wellbeing: what to write about, and an example. The areas are the law’s; the questions and examples are ours. */
export const WELLBEING_PROMPTS: Readonly<Record<WellbeingArea, { readonly asks: string; readonly example: string }>> = {
  dignity: { asks: 'How do you want people to treat you, and how does the plan see to it?', example: 'I choose who helps me to wash. My PAs knock before they come in, and ask before they help.' },
  health: { asks: 'What keeps your body and your mind well? What helps on bad days?', example: 'Swimming eases my joints. My PA reminds me of my tablets and notices when I am low.' },
  protection: { asks: 'What keeps you safe from being hurt, cheated or left alone without help? Whom would you tell?', example: 'I checked each PA before they began. Nobody else has my bank card. I would tell my sister or the council.' },
  control: { asks: 'Which choices about your days are yours: when you get up, what you eat, who comes?', example: 'I set the hours with my PAs each week, and choose what we do with them.' },
  participation: { asks: 'What do you do, or want to do: work, learning, sport, hobbies?', example: 'I paint. The plan pays for an art group once a week and the way there.' },
  social_economic: { asks: 'Do you see people as often as you like? Do you have enough to live on, and do you know where to ask?', example: 'Friends come on Fridays. An advice centre checked my benefits in March.' },
  relationships: { asks: 'Who are you close to, and how does the plan help you to be with them?', example: 'My sister is my sister first. Paid help with washing leaves us time for Sunday lunch.' },
  accommodation: { asks: 'Is your home right for you? What would make it safer or easier?', example: 'My flat has a ramp and a rail in the bath. I want to go on living here.' },
  contribution: { asks: 'What do you do for other people, or want to do?', example: 'I teach drawing at the library once a month.' },
};
