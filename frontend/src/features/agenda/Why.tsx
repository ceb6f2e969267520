/** "Why is this here?": the rule, what it looked at, what it counted with, and where it comes from. */
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rulesQuery } from '@/features/methods/queries'
import { RelativeDate, RelativeDay } from '@/ui/RelativeDate'
import { TextLink } from '@/ui/TextLink'
import type { AgendaItem } from './queries'
import { numbersOf, type Reason, reasonsOf } from './reasons'
import classes from './Why.module.css'

export function Why({ item }: { item: AgendaItem }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={classes.why} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why is this here?</summary>
      {isOpen && <Answer item={item} />}
    </details>
  )
}

function Answer({ item }: { item: AgendaItem }) {
  const { data } = useQuery(rulesQuery())
  const rules = data?.items ?? []
  const rule = rules.find(({ rule_id }) => rule_id === item.rule_id)
  const numbers = numbersOf(item, rules)
  return (
    <div className={classes.answer}>
      {rule && <Text size="sm">{rule.title}</Text>}
      <dl className={classes.facts}>
        {reasonsOf(item).map((reason) => (
          <div key={reason.name}>
            <dt>{reason.name}</dt>
            <dd>
              <Value {...reason} />
            </dd>
          </div>
        ))}
        {numbers.length > 0 && (
          <div>
            <dt>
              <TextLink to="/profile/method">Your method</TextLink>
            </dt>
            <dd>{numbers.join('; ')}</dd>
          </div>
        )}
        <div>
          <dt>Source</dt>
          <dd>
            {item.source} (
            <TextLink to="/rules" hash={item.rule_id}>
              rule {item.rule_id}
            </TextLink>
            )
          </dd>
        </div>
      </dl>
    </div>
  )
}

function Value({ value, is }: Reason) {
  if (is === 'instant') return <RelativeDate at={value} />
  return is === 'day' ? <RelativeDay day={value} /> : value
}
