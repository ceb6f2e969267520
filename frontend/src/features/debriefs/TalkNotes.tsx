/** What you noted while you talked, to debrief from; a note becomes a claim by one button. */
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Quote as QuoteIcon, Star } from 'lucide-react'
import { firstOf } from '@/features/insights/InsightForm'
import { type Interview, type Question, questionsQuery } from '@/features/interviews/queries'
import classes from './Debrief.module.css'
import type { DebriefFormState } from './useDebriefForm'

const LONGEST_CLAIM = 2000

interface TalkNotesProps {
  interview: Interview
  form: DebriefFormState
}

export function TalkNotes({ interview, form }: TalkNotesProps) {
  const { data } = useQuery(questionsQuery(interview.id))
  const answered = data?.items.filter(({ notes }) => notes.trim() !== '') ?? []
  if (answered.length === 0 && interview.notes.trim() === '') return null
  const keep = ({ id, topic, notes }: Question) =>
    form.insertListItem('insights', {
      ...firstOf(interview),
      topic,
      text: notes.slice(0, LONGEST_CLAIM),
      question_id: id,
    })
  const isKept = (id: string) => form.values.insights.some(({ question_id }) => question_id === id)
  return (
    <details className={classes.notes} open>
      <summary>Your notes from the talk</summary>
      {answered.map((question) => (
        <div key={question.id} className={classes.note}>
          <Text fw={500}>
            {question.starred && <Star size={16} aria-label="Starred" />} {question.text}
          </Text>
          <Text className={classes.written}>{question.notes}</Text>
          <Button
            variant="subtle"
            disabled={isKept(question.id)}
            leftSection={<QuoteIcon size={16} aria-hidden />}
            onClick={() => keep(question)}
          >
            {isKept(question.id) ? 'Taken over below' : 'Keep as what they said'}
          </Button>
        </div>
      ))}
      {interview.notes && <Text className={classes.written}>{interview.notes}</Text>}
    </details>
  )
}
