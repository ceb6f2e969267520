/** Offers to keep the selected words as what they said. */
import { ActionIcon, Button, Text } from '@mantine/core'
import { X } from 'lucide-react'
import type { Selected } from './selection'
import classes from './TalkNotes.module.css'
import { MOST_INSIGHTS } from './values'

interface MakeInsightProps {
  selected: Selected | null
  /** Whether one more claim has room. */
  hasRoom: boolean
  onMake: (words: Selected) => void
  onDrop: () => void
}

/** What to do when it is full. */
export const FULL = `There are ${MOST_INSIGHTS} claims; more do not fit. Leave one out to make another.`

export function MakeInsight({ selected, hasRoom, onMake, onDrop }: MakeInsightProps) {
  return (
    <div role="status" className={classes.place}>
      {selected && (
        <div className={classes.offer}>
          <p className={classes.words}>“{selected.text}”</p>
          <div className={classes.buttons}>
            {hasRoom ? (
              <Button onMouseDown={keepSelection} onClick={() => onMake(selected)}>
                Make it an insight
              </Button>
            ) : (
              <Text size="sm">{FULL}</Text>
            )}
            <ActionIcon aria-label="Leave these words" onMouseDown={keepSelection} onClick={onDrop}>
              <X size={18} aria-hidden />
            </ActionIcon>
          </div>
        </div>
      )}
    </div>
  )
}

/** Pressing a button would clear the selection before it is used. */
const keepSelection = (event: { preventDefault: () => void }) => event.preventDefault()
