/** Taking a question of the bank into an interview's plan, or onto the list of a career. */
import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { once } from '@/api/headers'
import { useCareers } from '@/features/contacts/useCareers'
import type { InterviewRow } from '@/features/interviews/queries'
import { namesOf, STATES } from '@/features/interviews/rules'
import type { BankQuestion } from '@/features/questions/queries'
import { ErrorState } from '@/ui/ErrorState'
import { tellFailure, undoable } from '@/ui/undoable'
import classes from './planning.module.css'
import { plannableQuery, useAddToPlan, useAddWanted, useTakeOutOfPlan, useTrashWanted } from './queries'

export function UseQuestion({ question }: { question: BankQuestion }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Menu position="bottom-end" withinPortal width={300} opened={isOpen} onChange={setOpen}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          aria-label={`Use “${question.text}”`}
        >
          Use
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>{isOpen && <Places question={question} />}</Menu.Dropdown>
    </Menu>
  )
}

function Places({ question }: { question: BankQuestion }) {
  const plannable = useQuery(plannableQuery())
  const careers = [...useCareers().values()]
  const { planFor, wantFor } = useTaking(question)
  const interviews = plannable.data?.items ?? []
  return (
    <>
      <Menu.Label>Ask it</Menu.Label>
      {plannable.isPending && <Menu.Item disabled>Looking who you will talk to</Menu.Item>}
      {plannable.isError && <ErrorState error={plannable.error} />}
      {plannable.isSuccess && interviews.length === 0 && (
        <Menu.Item disabled>No interview is planned</Menu.Item>
      )}
      {interviews.map((interview) => (
        <Menu.Item key={interview.id} onClick={() => void planFor(interview)}>
          {namesOf(interview)} · {STATES[interview.state].toLowerCase()}
        </Menu.Item>
      ))}
      {careers.length > 0 && <Menu.Label>Want it answered for</Menu.Label>}
      {careers.map(({ id, title }) => (
        <Menu.Item key={id} onClick={() => void wantFor(id, title)}>
          {title}
        </Menu.Item>
      ))}
    </>
  )
}

function useTaking({ id, text, topic, phase, depth, open, researchable }: BankQuestion) {
  const { mutateAsync: addToPlan } = useAddToPlan()
  const { mutateAsync: takeOut } = useTakeOutOfPlan()
  const { mutateAsync: addWanted } = useAddWanted()
  const { mutateAsync: trashWanted } = useTrashWanted()
  const body = { text, topic, phase, depth, open, researchable, bank_question_id: id }
  const planFor = async (interview: InterviewRow) => {
    try {
      const added = await addToPlan({ interview_id: interview.id, body })
      undoable(`You will ask ${namesOf(interview)}.`, () => takeOut(added))
    } catch (error) {
      tellFailure(error)
    }
  }
  const wantFor = async (career_id: string, title: string) => {
    try {
      const added = await addWanted({ body: { ...body, career_id }, headers: once() })
      undoable(`On the list of ${title}.`, () => trashWanted(added))
    } catch (error) {
      tellFailure(error)
    }
  }
  return { planFor, wantFor }
}
