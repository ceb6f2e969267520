/** One thing that happened: when, what, and where to read on. */
import {
  CalendarCheck,
  HandHelping,
  Handshake,
  Lightbulb,
  Link2,
  type LucideIcon,
  Mail,
  MessageSquareQuote,
  MessagesSquare,
  NotebookPen,
  Scale,
  UserPlus,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { RelativeDate, RelativeDay } from '@/ui/RelativeDate'
import { TextLink } from '@/ui/TextLink'
import { dayIn } from '@/ui/time'
import { useZone } from '@/ui/zone'
import type { TimelineEntry } from './queries'
import { isByDay, isQuote } from './rules'
import classes from './Timeline.module.css'

const ICONS: Record<TimelineEntry['kind'], LucideIcon> = {
  created: UserPlus,
  connected: UserPlus,
  tie: Link2,
  referral_given: HandHelping,
  referral_received: HandHelping,
  message: Mail,
  interview: MessagesSquare,
  debrief: NotebookPen,
  insight: MessageSquareQuote,
  commitment: Handshake,
  outcome: Handshake,
  lead: Lightbulb,
  interest: Scale,
  decision: CalendarCheck,
}

interface TimelineRowProps {
  entry: TimelineEntry
  /** The person whose page it is: what leads there needs no link. */
  contactId: string
}

export function TimelineRow({ entry, contactId }: TimelineRowProps) {
  const Icon = ICONS[entry.kind]
  return (
    <li className={classes.entry}>
      <span className={classes.icon} aria-hidden>
        <Icon size={18} />
      </span>
      <div className={classes.body}>
        <div className={classes.head}>
          <TargetLink target={entry.target} contactId={contactId}>
            {entry.title}
          </TargetLink>
          <span className={classes.when}>
            <When entry={entry} />
          </span>
        </div>
        {entry.text && <div className={isQuote(entry) ? classes.voice : classes.text}>{entry.text}</div>}
      </div>
    </li>
  )
}

function When({ entry }: { entry: TimelineEntry }) {
  const zone = useZone()
  if (isByDay(entry)) return <RelativeDay day={dayIn(new Date(entry.at), zone)} />
  return <RelativeDate at={entry.at} />
}

interface TargetLinkProps {
  target: TimelineEntry['target']
  contactId: string
  children: ReactNode
}

/** A list of nothing but links needs no line under each. */
const CALM = { c: 'inherit', underline: 'hover' } as const

/** Interviews, careers and other people have a page; what belongs to this person stands on its tabs. */
function TargetLink({ target: { kind, id }, contactId, children }: TargetLinkProps) {
  const params = { contactId }
  switch (kind) {
    case 'interview':
      return (
        <TextLink {...CALM} to="/interviews/$interviewId" params={{ interviewId: id }}>
          {children}
        </TextLink>
      )
    case 'career':
      return (
        <TextLink {...CALM} to="/careers/$careerId" params={{ careerId: id }}>
          {children}
        </TextLink>
      )
    case 'tie':
    case 'referral':
      return (
        <TextLink {...CALM} to="/people/$contactId" params={params} search={{ tab: 'ties' }}>
          {children}
        </TextLink>
      )
    case 'insight':
      return (
        <TextLink {...CALM} to="/people/$contactId" params={params} search={{ tab: 'said' }}>
          {children}
        </TextLink>
      )
    default:
      return <span>{children}</span>
  }
}
