/** Who is asked what: each wanted question goes to one person, nobody gets more than six, none is lost (R2). */
import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { AssignmentRow } from './AssignmentRow'
import { FindingList } from './FindingList'
import classes from './planning.module.css'
import { type Split as Shared, splitQuery } from './queries'
import { assignmentsOf, inWords } from './rules'
import { Answered, Unasked } from './Unasked'
import { useTakeSplit } from './useTakeSplit'

interface SplitProps {
  careerId: string
  onClose: () => void
}

export function Split({ careerId, onClose }: SplitProps) {
  const split = useQuery(splitQuery(careerId))
  return (
    <section className={classes.panel} aria-label="Who is asked what">
      {split.isPending && <ListSkeleton rows={3} />}
      {split.isError && <ErrorState error={split.error} onRetry={() => void split.refetch()} />}
      {split.data && <Sharing split={split.data} onClose={onClose} />}
    </section>
  )
}

function Sharing({ split, onClose }: { split: Shared; onClose: () => void }) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const { take, busy } = useTakeSplit(split.career_id)
  const assignments = assignmentsOf(split, leftOut)
  const count = assignments.reduce((sum, { wanted_question_ids }) => sum + wanted_question_ids.length, 0)
  const toggle = (id: string) => {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    setLeftOut(next)
  }
  return (
    <>
      {split.assignments.length === 0 && (
        <Text>
          Nobody is planned for this career yet. Plan an interview, and the questions find their person.
        </Text>
      )}
      <ul className={classes.plain}>
        {split.assignments.map((assignment) => (
          <AssignmentRow
            key={assignment.interview_id}
            assignment={assignment}
            leftOut={leftOut}
            onToggle={toggle}
          />
        ))}
      </ul>
      <Unasked unasked={split.unasked} />
      <Answered answered={split.answered} />
      <FindingList findings={split.findings} />
      <Group gap="xs">
        {count > 0 && (
          <Button loading={busy} onClick={() => void take(assignments)}>
            Put {inWords(count, 'question')} into the plans
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </Group>
    </>
  )
}
