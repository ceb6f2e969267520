/** What one person would be asked; any of it can be unticked. */
import { Checkbox, Text } from '@mantine/core'
import { TextLink } from '@/ui/TextLink'
import classes from './planning.module.css'
import type { Split } from './queries'
import { inWords } from './rules'

type Row = Split['assignments'][number]

interface AssignmentRowProps {
  assignment: Row
  leftOut: ReadonlySet<string>
  onToggle: (wantedId: string) => void
}

export function AssignmentRow({ assignment, leftOut, onToggle }: AssignmentRowProps) {
  const { interview_id, planned, questions } = assignment
  return (
    <li className={classes.person}>
      <Text fw={600}>
        <TextLink to="/interviews/$interviewId" params={{ interviewId: interview_id }}>
          {namesIn(assignment)}
        </TextLink>
      </Text>
      <Text size="sm" c="dimmed">
        {planned === 0 ? 'Nothing planned yet' : `${inWords(planned, 'question')} planned already`}
        {questions.length === 0 && '; nothing of the list'}
      </Text>
      {questions.map(({ wanted_question_id, text, planned: isPlanned }) =>
        isPlanned ? (
          <Text key={wanted_question_id} mt={4} dir="auto">
            {text}{' '}
            <Text span size="sm" c="dimmed">
              · in the plan
            </Text>
          </Text>
        ) : (
          <Checkbox
            key={wanted_question_id}
            mt={6}
            label={text}
            checked={!leftOut.has(wanted_question_id)}
            onChange={() => onToggle(wanted_question_id)}
          />
        ),
      )}
    </li>
  )
}

function namesIn({ contacts }: Row): string {
  const names = contacts.map(({ display_name, role }) => display_name || role)
  return names.join(', ') || 'Nobody yet'
}
