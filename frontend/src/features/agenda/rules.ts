/** The words of the agenda, and how its items are told apart. */
import {
  CalendarClock,
  Handshake,
  Lightbulb,
  type LucideIcon,
  MailPlus,
  MessageCircleReply,
  MessagesSquare,
  NotebookPen,
  PencilLine,
  Search,
  Signpost,
  Undo2,
  UserPlus,
  Users,
  Waves,
} from 'lucide-react'
import type { AgendaItem } from './queries'

type Deed = AgendaItem['deed']

/** What the one button says, and the sign beside the title. */
export const DEEDS: Record<Deed, { action: string; icon: LucideIcon }> = {
  thank: { action: 'Write the thank-you', icon: MailPlus },
  follow_up: { action: 'Follow up', icon: PencilLine },
  talk: { action: 'Open the talk', icon: MessagesSquare },
  record: { action: 'Record it', icon: CalendarClock },
  research: { action: 'Prepare', icon: Search },
  debrief: { action: 'Debrief', icon: NotebookPen },
  keep_promise: { action: 'Open the promise', icon: Handshake },
  answer: { action: 'Answer', icon: MessageCircleReply },
  ask_second_person: { action: 'Ask a second person', icon: UserPlus },
  ask_someone_else: { action: 'See who else', icon: Signpost },
  ask_for_referral: { action: 'Write to them', icon: Users },
  introduce: { action: 'Introduce them', icon: Users },
  tell_back: { action: 'Tell them', icon: Undo2 },
  keep_in_touch: { action: 'Get in touch', icon: Waves },
  try_advice: { action: 'Open the advice', icon: Lightbulb },
}

const HEADINGS: [AgendaItem['urgency'], string][] = [
  ['late', 'Waiting for you'],
  ['due', 'Today'],
  ['soon', 'Coming up'],
]

/** The items under their headings, in order; a heading without items is left out. */
export function byUrgency(items: readonly AgendaItem[]): { title: string; items: AgendaItem[] }[] {
  return HEADINGS.map(([urgency, title]) => ({
    title,
    items: items.filter((item) => item.urgency === urgency),
  })).filter((group) => group.items.length > 0)
}

/** "3 things", for the line under the title. */
export function inShort(items: readonly AgendaItem[]): string {
  if (items.length === 0) return 'Nothing is due.'
  const late = items.filter((item) => item.urgency === 'late').length
  const things = items.length === 1 ? 'One thing to do' : `${items.length} things to do`
  return late > 0 ? `${things}; ${late === 1 ? 'one has' : `${late} have`} been waiting.` : `${things}.`
}

/** "One thing done", "3 things done". */
export const counted = (count: number, [one, many]: readonly [string, string]): string =>
  count === 1 ? `One ${one}` : `${count} ${many}`

/** The interview's page, and what stands open there; the link that the API gives, for the router. */
export function linkOf({ link }: { link: string }) {
  const url = new URL(link, 'http://grapevine')
  return { to: url.pathname, search: Object.fromEntries(url.searchParams) }
}
