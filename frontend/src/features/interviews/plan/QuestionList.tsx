/** The questions of a plan in their order, which buttons and a pointer change. */
import { useDragOrder } from '@/features/questions/useDragOrder'
import type { Question } from '../queries'
import classes from './Plan.module.css'
import { QuestionRow } from './QuestionRow'
import { usePlanMoves } from './usePlanMoves'

interface QuestionListProps {
  interviewId: string
  questions: readonly Question[]
}

export function QuestionList({ interviewId, questions }: QuestionListProps) {
  const { reorder, move, remove } = usePlanMoves(interviewId, questions)
  const { list, order, dragged, handleOf } = useDragOrder(
    questions.map(({ id }) => id),
    reorder,
  )
  const shown = order.flatMap((id) => questions.filter((question) => question.id === id))
  return (
    <ol className={classes.list} ref={list}>
      {shown.map((question, at) => (
        <QuestionRow
          key={question.id}
          question={question}
          isFirst={at === 0}
          isLast={at === shown.length - 1}
          isDragged={question.id === dragged}
          handle={handleOf(question.id)}
          onMove={(by) => move(question, by)}
          onRemove={() => void remove(question)}
        />
      ))}
    </ol>
  )
}
