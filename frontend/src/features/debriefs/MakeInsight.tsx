/** Offers to keep the selected words as what they said. */
import { ActionIcon, Button } from '@mantine/core'
import { X } from 'lucide-react'
import type { Selected } from './selection'
import classes from './TalkNotes.module.css'

interface MakeInsightProps {
  selected: Selected | null
  onMake: (words: Selected) => void
  onDrop: () => void
}

export function MakeInsight({ selected, onMake, onDrop }: MakeInsightProps) {
  return (
    <div role="status" className={classes.place}>
      {selected && (
        <div className={classes.offer}>
          <p className={classes.words}>“{selected.text}”</p>
          <div className={classes.buttons}>
            <Button onMouseDown={keepSelection} onClick={() => onMake(selected)}>
              Make it an insight
            </Button>
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
