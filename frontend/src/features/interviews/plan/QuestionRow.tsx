/** One question of the plan: read, moved, edited, taken out. */
import { ActionIcon, Button, Text } from '@mantine/core'
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Question } from '../queries'
import { TOPICS } from '../rules'
import classes from './Plan.module.css'
import { QuestionFields } from './QuestionFields'

interface QuestionRowProps {
  question: Question
  isFirst: boolean
  isLast: boolean
  onMove: (by: number) => void
  onRemove: () => void
}

export function QuestionRow({ question, isFirst, isLast, onMove, onRemove }: QuestionRowProps) {
  const [isEditing, setEditing] = useState(false)
  const about = `“${question.text}”`
  return (
    <li className={classes.row}>
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
      <div className={classes.actions}>
        <ActionIcon aria-label={`Move ${about} up`} disabled={isFirst} onClick={() => onMove(-1)}>
          <ArrowUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={`Move ${about} down`} disabled={isLast} onClick={() => onMove(1)}>
          <ArrowDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          aria-label={`Edit ${about}`}
          aria-expanded={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          <Pencil size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={`Take out ${about}`} onClick={onRemove}>
          <Trash2 size={18} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  )
}

function Reading({ question: { text, topic, open, state } }: { question: Question }) {
  return (
    <>
      <Text fw={500}>{text}</Text>
      <Text size="sm" c="dimmed">
        {TOPICS[topic]}
        {!open && ' · closed: a yes would answer it'}
        {state !== 'planned' && ` · ${state}`}
      </Text>
    </>
  )
}
