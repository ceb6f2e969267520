/** What was written and said around an interview, newest first; and what can be written or recorded next. */
import { Button, Group, Menu, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import type { Interview } from '@/features/interviews/queries'
import { nextStep } from '@/features/interviews/rules'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { optionsOf } from '@/ui/searchParams'
import { MessageRow } from './MessageRow'
import { messagesQuery } from './queries'
import { RECORDS, type Recorded, WRITES, type Write, writesFor, writtenAbove } from './rules'

interface MessageLogProps {
  interview: Interview
  onRecord: (kind: Recorded) => void
  onEdit: (messageId: string) => void
}

export function MessageLog({ interview, onRecord, onEdit }: MessageLogProps) {
  const log = useQuery(messagesQuery(interview.id))
  const [first, ...others] = writesFor(interview).filter(
    (write) => write !== writtenAbove(nextStep(interview)),
  )
  return (
    <Section title="Messages">
      <Group gap="xs">
        {first && (
          <ButtonLink
            variant="light"
            to="/outreach/write"
            search={{ interview: interview.id, purpose: first }}
          >
            {WRITES[first]}
          </ButtonLink>
        )}
        <WriteElse interviewId={interview.id} writes={others} />
        <Record onRecord={onRecord} />
      </Group>
      {log.isPending && <ListSkeleton rows={2} />}
      {log.isError && <ErrorState error={log.error} onRetry={() => void log.refetch()} />}
      {log.isSuccess && log.data.items.length === 0 && (
        <EmptyState>
          A good request says who referred you, why you write and how long it takes. Grapevine keeps what you
          sent; it never sends anything itself.
        </EmptyState>
      )}
      <Stack component="ul" gap="sm" m={0} p={0}>
        {log.data?.items.map((message) => (
          <MessageRow key={message.id} message={message} onEdit={() => onEdit(message.id)} />
        ))}
      </Stack>
    </Section>
  )
}

function WriteElse({ interviewId, writes }: { interviewId: string; writes: Write[] }) {
  const navigate = useNavigate()
  const write = (purpose?: Write) =>
    void navigate({ to: '/outreach/write', search: { interview: interviewId, purpose } })
  return (
    <Menu withinPortal position="bottom-start">
      <Menu.Target>
        <Button variant="default" rightSection={<ChevronDown size={18} aria-hidden />}>
          Write
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {writes.map((purpose) => (
          <Menu.Item key={purpose} onClick={() => write(purpose)}>
            {WRITES[purpose]}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => write()}>Something else</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

const Record = ({ onRecord }: Pick<MessageLogProps, 'onRecord'>) => (
  <Menu withinPortal position="bottom-start">
    <Menu.Target>
      <Button variant="default" rightSection={<ChevronDown size={18} aria-hidden />}>
        Record
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {optionsOf(RECORDS).map(({ value, label }) => (
        <Menu.Item key={value} onClick={() => onRecord(value as Recorded)}>
          {label}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
)
