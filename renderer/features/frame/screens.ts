import { ArrowLeftRight, BanknoteArrowUp, Calculator, CalendarClock, ClipboardList, DoorOpen, FileUp, HandCoins, HandHeart, History, House, Landmark, ListChecks, MessagesSquare, TreePalm, Paperclip, Phone, Plus, Scale, Send, Settings, Smile, Users, type LucideIcon } from 'lucide-react';

export type ScreenLink = { readonly to: string; readonly name: string; readonly icon: LucideIcon };

/** The menu, in the order of a household's year. */
export const SCREENS: readonly ScreenLink[] = [
  { to: '/', name: 'Home', icon: House },
  { to: '/plan', name: 'Plan', icon: ClipboardList },
  { to: '/needs-and-services', name: 'Needs and services', icon: HandHeart },
  { to: '/money', name: 'Money', icon: Landmark },
  { to: '/employing', name: 'Employing', icon: Users },
  { to: '/contribution', name: 'Contribution', icon: HandCoins },
  { to: '/reviews', name: 'Reviews', icon: MessagesSquare },
  { to: '/return', name: 'Return', icon: Send },
];

export const SETTINGS: ScreenLink = { to: '/settings', name: 'Settings', icon: Settings };

/** Actions that the search offers by name. */
export const ACTIONS: readonly ScreenLink[] = [
  { to: '/money/record', name: 'Record a payment', icon: BanknoteArrowUp },
  { to: '/money/import', name: 'Import a statement', icon: FileUp },
  { to: '/money/receipts', name: 'Add evidence or another document', icon: Paperclip },
  { to: '/money/statements', name: 'Agree with the bank', icon: ListChecks },
  { to: '/money/transfers', name: 'Move money between accounts', icon: ArrowLeftRight },
  { to: '/money/quick', name: 'Type payments off a screen', icon: BanknoteArrowUp },
  { to: '/money/accounts', name: 'See your accounts and rules', icon: Landmark },
  { to: '/money/planned', name: 'See planned money', icon: CalendarClock },
  { to: '/needs-and-services/need/new', name: 'Add a need', icon: Plus },
  { to: '/needs-and-services/service/new', name: 'Add a service', icon: Plus },
  { to: '/plan/decisions', name: 'Say who decides', icon: Scale },
  { to: '/plan/wellbeing', name: 'Write about your wellbeing', icon: Smile },
  { to: '/plan/emergency', name: 'Plan for emergencies', icon: Phone },
  { to: '/employing/hours', name: 'Write down hours worked', icon: Users },
  { to: '/employing/duties', name: 'See your duties as an employer', icon: CalendarClock },
  { to: '/employing/pay', name: 'Pay your PAs', icon: BanknoteArrowUp },
  { to: '/employing/person/new', name: 'Add a personal assistant', icon: Users },
  { to: '/contribution/estimate', name: 'Is my contribution right?', icon: Calculator },
  { to: '/settings/council', name: 'See what your council asks', icon: Settings },
  { to: '/settings/licences', name: 'See the licences of what is inside', icon: Scale },
  { to: '/employing/leave', name: 'Holiday and sickness of your PAs', icon: TreePalm },
  { to: '/employing/costs', name: 'What an hour of support truly costs', icon: Calculator },
  { to: '/employing/ending', name: 'If a job ends: what is due and what to do', icon: DoorOpen },
  { to: '/flags', name: 'See all flags', icon: House },
  { to: '/history', name: 'See the history: what was done, by whom and when', icon: History },
];
