/** One question of the plan: read, moved, edited, taken out. */
import { ActionIcon, Button, Text } from '@mantine/core'
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { DragHandle } from '@/features/questions/DragHandle'
import { WordingOf } from '@/features/questions/Wording'
import { tellFailure } from '@/ui/undoable'
import type { Question } from '../queries'
import { TOPICS } from '../rules'
import classes from './Plan.module.css'
import { QuestionFields } from './QuestionFields'
import { useChangeQuestion } from './queries'

interface QuestionRowProps {
  question: Question
  isFirst: boolean
  isLast: boolean
  isDragged: boolean
  handle: ComponentProps<typeof DragHandle>
  onMove: (by: number) => void
  onRemove: () => void
}

export function QuestionRow({ question, isDragged, handle, ...moves }: QuestionRowProps) {
  const [isEditing, setEditing] = useState(false)
  return (
    <li className={classes.row} data-dragged={isDragged || undefined}>
      <DragHandle {...handle} />
      <div className={classes.words}>
        {isEditing ? (
          <>
            <QuestionFields question={question} />
            <Button variant="default" mt="sm" onClick={() => setEditing(false)}>
              Done
            </Button>
          </>
        ) : (
          <Reading question={question} />
        )}
      </div>
      <Actions {...moves} question={question} isEditing={isEditing} onEdit={() => setEditing(!isEditing)} />
    </li>
  )
}

function Reading({ question }: { question: Question }) {
  const { text, topic, researchable, state, reason } = question
  const { mutate: change } = useChangeQuestion()
  const take = (better: string) =>
    change({ base: question, patch: { text: better } }, { onError: tellFailure })
  return (
    <>
      <Text fw={500} dir="auto">
        {text}
      </Text>
      <Text size="sm" c="dimmed">
        {TOPICS[topic]}
        {state !== 'planned' && ` · ${state}`}
        {reason && ` · ${reason}`}
      </Text>
      {state === 'planned' && <WordingOf text={text} researchable={researchable} onUse={take} />}
    </>
  )
}

interface ActionsProps
  extends Pick<QuestionRowProps, 'question' | 'isFirst' | 'isLast' | 'onMove' | 'onRemove'> {
  isEditing: boolean
  onEdit: () => void
}

function Actions({ question, isFirst, isLast, onMove, onRemove, isEditing, onEdit }: ActionsProps) {
  const about = `“${question.text}”`
  return (
    <div className={classes.actions}>
      <ActionIcon aria-label={`Move ${about} up`} disabled={isFirst} onClick={() => onMove(-1)}>
        <ArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={`Move ${about} down`} disabled={isLast} onClick={() => onMove(1)}>
        <ArrowDown size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={`Edit ${about}`} aria-expanded={isEditing} onClick={onEdit}>
        <Pencil size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={`Take out ${about}`} onClick={onRemove}>
        <Trash2 size={18} aria-hidden />
      </ActionIcon>
    </div>
  )
}
