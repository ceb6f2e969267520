/** The questions of one topic in their order, which buttons and a pointer change. */
import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { moved, orderOf } from '@/ui/order'
import { tellFailure } from '@/ui/undoable'
import classes from './Bank.module.css'
import { BankRow } from './BankRow'
import { type BankQuestion, useOrderBank } from './queries'
import { type BankSearch, bankQueryOf, canOrder, type Topic } from './rules'
import { useDragOrder } from './useDragOrder'

interface BankTopicProps {
  topic: Topic
  title: string
  rows: readonly BankQuestion[]
  search: BankSearch
  onEdit: (question: BankQuestion) => void
  use: (question: BankQuestion) => ReactNode
}

export function BankTopic({ topic, title, rows, search, onEdit, use }: BankTopicProps) {
  const heading = useId()
  const { mutate } = useOrderBank(bankQueryOf(search))
  const ids = rows.map(({ id }) => id)
  const reorder = (next: string[]) => mutate({ topic, ids: next }, { onError: tellFailure })
  const { list, order, dragged, handleOf } = useDragOrder(ids, reorder)
  const shown = order.flatMap((id) => rows.filter((row) => row.id === id))
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">
        {title}
      </Title>
      <ol className={classes.list} ref={list}>
        {shown.map((question, at) => (
          <BankRow
            key={question.id}
            question={question}
            isDragged={question.id === dragged}
            order={
              canOrder(search)
                ? {
                    ...orderOf(at, shown.length, (by) => reorder(moved(ids, question.id, by))),
                    handle: handleOf(question.id),
                  }
                : null
            }
            onEdit={() => onEdit(question)}
            use={use(question)}
          />
        ))}
      </ol>
    </section>
  )
}
