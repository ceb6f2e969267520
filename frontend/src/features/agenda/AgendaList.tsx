/** What to do next, in order; each with its why and the one button that does it. */
import { Text } from '@mantine/core'
import { ButtonLink } from '@/ui/ButtonLink'
import { RelativeDate } from '@/ui/RelativeDate'
import { Section } from '@/ui/Section'
import classes from './AgendaList.module.css'
import { ItemMenu } from './ItemMenu'
import type { AgendaItem } from './queries'
import { byUrgency, DEEDS, linkOf } from './rules'
import { Why } from './Why'

export function AgendaList({ items }: { items: readonly AgendaItem[] }) {
  return byUrgency(items).map((group) => (
    <Section key={group.title} title={group.title}>
      <Items items={group.items} />
    </Section>
  ))
}

export const Items = ({ items }: { items: readonly AgendaItem[] }) => (
  <ul className={classes.list}>
    {items.map((item) => (
      <Item key={item.id} item={item} />
    ))}
  </ul>
)

function Item({ item }: { item: AgendaItem }) {
  const { action, icon: Icon } = DEEDS[item.deed]
  return (
    <li className={classes.item}>
      <Icon size={22} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <Text fw={600}>{item.title}</Text>
        <Text size="sm" c="dimmed">
          {item.why} <Due item={item} />
        </Text>
        <Why item={item} />
      </div>
      <div className={classes.actions}>
        <ButtonLink {...linkOf(item)} variant="light" className={classes.action}>
          {action}
        </ButtonLink>
        <ItemMenu item={item} />
      </div>
    </li>
  )
}

/** When it is due; a talk's why says when it starts. */
function Due({ item }: { item: AgendaItem }) {
  if (item.deed === 'talk') return null
  const late = item.urgency === 'late'
  return (
    <span className={late ? classes.late : undefined}>
      {late ? 'Was due' : 'Due'} <RelativeDate at={item.due} />.
    </span>
  )
}
