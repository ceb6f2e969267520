/** What else than doing it: put it off to a day, or say that it won't be done. Both can be taken back. */
import { ActionIcon } from '@mantine/core'
import { Ellipsis } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { AgendaItem } from './queries'

const load = () => import('./ItemChoices')
const ItemChoices = lazy(load)

export function ItemMenu({ item }: { item: AgendaItem }) {
  const [isWanted, setWanted] = useState(false)
  const label = `Put off or dismiss: ${item.title}`
  const button = (
    <ActionIcon
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      // Whoever comes near will want it at once.
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWanted(true)}
    >
      <Ellipsis size={20} aria-hidden />
    </ActionIcon>
  )
  if (!isWanted) return button
  return (
    <Suspense fallback={button}>
      <ItemChoices item={item} label={label} />
    </Suspense>
  )
}
