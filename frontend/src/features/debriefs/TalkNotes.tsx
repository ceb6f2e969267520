/** What you noted while you talked, beside the debrief: words of it become what they said. */
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Quote as QuoteIcon, Star } from 'lucide-react'
import { useRef } from 'react'
import { type Interview, type Question, questionsQuery } from '@/features/interviews/queries'
import { FULL, MakeInsight } from './MakeInsight'
import type { Selected } from './selection'
import classes from './TalkNotes.module.css'
import { useSelected } from './useSelected'

/** An answer, or the notes of the whole talk. */
interface Note {
  /** Of the question; empty for the whole talk. */
  id: string
  title: string
  text: string
  isStarred: boolean
}

interface TalkNotesProps {
  notes: Note[]
  /** The questions whose answers were taken over already. */
  used: ReadonlySet<string>
  /** Whether one more claim has room. */
  hasRoom: boolean
  /** Make an insight of these words. */
  onTake: (words: Selected) => void
}

export function TalkNotes({ notes, used, hasRoom, onTake }: TalkNotesProps) {
  const list = useRef<HTMLDivElement>(null)
  const { selected, drop } = useSelected(list)
  const take = (words: Selected) => {
    getSelection()?.removeAllRanges()
    drop()
    onTake(words)
  }
  return (
    <details className={classes.notes} open>
      <summary>Your notes from the talk</summary>
      <Text size="sm" c="dimmed" mb="xs">
        {hasRoom ? 'Select words to make them an insight, or use a whole answer.' : FULL}
      </Text>
      <div ref={list} className={classes.list}>
        {notes.map((note) => (
          <OneNote
            key={note.id}
            note={note}
            isUsed={used.has(note.id)}
            hasRoom={hasRoom}
            onUse={() => take({ text: note.text, questionId: note.id })}
          />
        ))}
      </div>
      <MakeInsight selected={selected} hasRoom={hasRoom} onMake={take} onDrop={drop} />
    </details>
  )
}

interface OneNoteProps {
  note: Note
  isUsed: boolean
  hasRoom: boolean
  onUse: () => void
}

function OneNote({ note, isUsed, hasRoom, onUse }: OneNoteProps) {
  return (
    <div className={classes.note}>
      <Text fw={500}>
        {note.isStarred && <Star size={16} aria-label="Starred" />} {note.title}
      </Text>
      <Text className={classes.written} data-note={note.id}>
        {note.text}
      </Text>
      <Button
        variant="subtle"
        leftSection={<QuoteIcon size={16} aria-hidden />}
        disabled={!hasRoom}
        onClick={onUse}
      >
        {note.id ? 'Use this answer' : 'Use these notes'}
        {isUsed && ' again'}
      </Button>
    </div>
  )
}

/** The answers that were noted, in their order, then what belongs to no question. */
export function useTalkNotes(interview: Interview): { notes: Note[]; questions: Map<string, Question> } {
  const { data } = useQuery(questionsQuery(interview.id))
  const items = data?.items ?? []
  const answers = items.map(({ id, text, notes, starred }) => ({
    id,
    title: text,
    text: notes.trim(),
    isStarred: starred,
  }))
  const whole = { id: '', title: 'The whole talk', text: interview.notes.trim(), isStarred: false }
  return {
    notes: [...answers, whole].filter(({ text }) => text !== ''),
    questions: new Map(items.map((question) => [question.id, question])),
  }
}
