/** What was done since yesterday, folded away. */
import { CircleCheck } from 'lucide-react'
import { RelativeDate } from '@/ui/RelativeDate'
import classes from './AgendaList.module.css'
import type { AgendaItem } from './queries'

export function DoneList({ items }: { items: readonly AgendaItem[] }) {
  if (items.length === 0) return null
  return (
    <details className={classes.done}>
      <summary>{items.length === 1 ? 'One thing done' : `${items.length} things done`}</summary>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id} className={classes.doneItem}>
            <CircleCheck size={20} className={classes.icon} aria-hidden />
            <span>{item.title}</span>
            {item.done_at && <RelativeDate at={item.done_at} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
