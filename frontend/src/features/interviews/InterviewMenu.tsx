/** What else can be done with an interview, by its state (R21). */
import { ActionIcon, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import type { InterviewSearch } from './filter'
import type { Interview, InterviewState } from './queries'
import { namesOf } from './rules'
import { useStep } from './steps/useStep'
import { useFollowUpMeeting } from './useFollowUpMeeting'
import { useMoveToTrash } from './useMoveToTrash'

type Item =
  | { label: string; search: InterviewSearch }
  | { label: string; write: 'nudge' }
  | { label: string; step: 'request' | 'no-response' }

const SCHEDULE: Item = { label: 'Move the start', search: { open: 'schedule' } }
const TALKED: Item = { label: 'We talked already', search: { open: 'completion' } }
const NUDGE: Item = { label: 'Follow up', write: 'nudge' }
const DECLINED: Item = { label: 'They declined', search: { open: 'decline' } }
const CANCEL: Item = { label: 'Call it off', search: { open: 'cancellation' } }

const ITEMS: Partial<Record<InterviewState, Item[]>> = {
  identified: [{ label: 'I asked already', step: 'request' }, TALKED, DECLINED, CANCEL],
  requested: [NUDGE, DECLINED, { label: 'They did not respond', step: 'no-response' }, CANCEL],
  scheduled: [SCHEDULE, { label: 'It was held', search: { open: 'completion' } }, DECLINED, CANCEL],
}

export function InterviewMenu({ interview }: { interview: Interview }) {
  const navigate = useNavigate()
  const { tryStep } = useStep(interview)
  const moveToTrash = useMoveToTrash(interview)
  const follow = useFollowUpMeeting(interview)
  const go = (search: InterviewSearch) =>
    void navigate({ to: '/interviews/$interviewId', params: { interviewId: interview.id }, search })
  const choose = (item: Item) => {
    if ('search' in item) go(item.search)
    else if ('write' in item)
      void navigate({ to: '/outreach/write', search: { interview: interview.id, purpose: item.write } })
    else tryStep(item.step === 'request' ? { name: 'request', body: {} } : { name: 'no-response' })
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={`More about the interview with ${namesOf(interview)}`}>
          <Ellipsis size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {ITEMS[interview.state]?.map((item) => (
          <Menu.Item key={item.label} onClick={() => choose(item)}>
            {item.label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {interview.state === 'held' && interview.nature === 'informational' && (
          <Menu.Item onClick={follow}>It turned into a job interview</Menu.Item>
        )}
        <Menu.Item onClick={() => go({ open: 'edit' })}>Change people and careers</Menu.Item>
        <Menu.Item onClick={() => void moveToTrash()}>Move to the trash</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
