/** What is out of the way, folded: done since yesterday, put off, and dismissed in the last thirty days. */
import { Button } from '@mantine/core'
import { BellOff, CircleCheck, Clock, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { RelativeDate, RelativeDay } from '@/ui/RelativeDate'
import { tellFailure } from '@/ui/undoable'
import classes from './AgendaList.module.css'
import { type Agenda, type AgendaItem, useUndismiss, useUnsnooze } from './queries'
import { counted } from './rules'

interface FoldedProps {
  agenda: Partial<Pick<Agenda, 'done' | 'snoozed' | 'dismissed'>>
}

export function Folded({ agenda: { done = [], snoozed = [], dismissed = [] } }: FoldedProps) {
  const { mutate: unsnooze } = useUnsnooze()
  const { mutate: undismiss } = useUndismiss()
  const onError = tellFailure
  return (
    <div>
      <Fold items={done} words={['thing done', 'things done']} icon={CircleCheck}>
        {({ done_at }) => done_at && <RelativeDate at={done_at} />}
      </Fold>
      <Fold
        items={snoozed}
        words={['thing put off', 'things put off']}
        icon={Clock}
        back="Bring it back"
        onBack={(item) => unsnooze(item, { onError })}
      >
        {({ snoozed_until }) =>
          snoozed_until && (
            <span>
              back <RelativeDay day={snoozed_until} />
            </span>
          )
        }
      </Fold>
      <Fold
        items={dismissed}
        words={['thing dismissed', 'things dismissed']}
        icon={BellOff}
        back="Do it after all"
        onBack={(item) => undismiss(item, { onError })}
      >
        {({ dismissed_at }) => dismissed_at && <RelativeDate at={dismissed_at} />}
      </Fold>
    </div>
  )
}

interface FoldProps {
  items: readonly AgendaItem[]
  words: [one: string, many: string]
  icon: LucideIcon
  /** The button that takes it back. */
  back?: string
  onBack?: (item: AgendaItem) => void
  /** When. */
  children: (item: AgendaItem) => ReactNode
}

function Fold({ items, words, icon: Icon, back, onBack, children }: FoldProps) {
  if (items.length === 0) return null
  return (
    <details className={classes.fold}>
      <summary>{counted(items.length, words)}</summary>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id} className={classes.folded}>
            <Icon size={20} className={classes.icon} aria-hidden />
            <span className={classes.foldedTitle}>
              {item.title} <span className={classes.when}>{children(item)}</span>
            </span>
            {onBack && (
              <Button variant="subtle" aria-label={`${back}: ${item.title}`} onClick={() => onBack(item)}>
                {back}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
