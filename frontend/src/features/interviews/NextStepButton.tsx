/** The one primary action of an interview: what comes next with it (R21). */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/ui/ButtonLink'
import type { InterviewSearch } from './filter'
import type { Interview } from './queries'
import { nextStep, type Tab } from './rules'
import { useStep } from './steps/useStep'

interface NextStepButtonProps {
  interview: Interview
  /** What stands open: a step that leads there needs no button. */
  tab: Tab
}

export function NextStepButton({ interview, tab }: NextStepButtonProps) {
  const { tryStep, isPending } = useStep(interview)
  const to = (label: ReactNode, search: InterviewSearch) => (
    <ButtonLink to="/interviews/$interviewId" params={{ interviewId: interview.id }} search={search}>
      {label}
    </ButtonLink>
  )
  const write = (label: string, purpose: 'request' | 'thank_you_email') => (
    <ButtonLink to="/outreach/write" search={{ interview: interview.id, purpose }}>
      {label}
    </ButtonLink>
  )
  switch (nextStep(interview)) {
    case 'request':
      return write('Write the request', 'request')
    case 'schedule':
      return to('Schedule', { tab: 'prepare', open: 'schedule' })
    case 'prepare':
      // Whoever talks already prepares no more.
      if (tab === 'talk') return null
      return tab === 'prepare' ? to('Start the talk', { tab: 'talk' }) : to('Prepare', { tab: 'prepare' })
    case 'talk':
      return tab === 'talk' ? null : to('Start the talk', { tab: 'talk' })
    case 'record':
      return to('Record that it was held', { tab, open: 'completion' })
    case 'debrief':
      return tab === 'debrief' ? null : to('Debrief', { tab: 'debrief' })
    case 'thank':
      return write('Write the thank-you', 'thank_you_email')
    case 'reopen':
      return (
        <Button loading={isPending} onClick={() => tryStep({ name: 'reopening' })}>
          Reopen
        </Button>
      )
    case 'done':
      return null
  }
}
