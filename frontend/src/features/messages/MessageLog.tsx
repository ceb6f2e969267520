/** What was written and said around an interview, newest first; and the next message to write. */
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
import { MessageRow } from './MessageRow'
import { messagesQuery } from './queries'
import { KINDS, type Kind, kindsFor, TITLES } from './rules'

export function MessageLog({ interview }: { interview: Interview }) {
  const log = useQuery(messagesQuery(interview.id))
  const [first, ...others] = offered(interview)
  return (
    <Section title="Messages">
      <Group gap="xs">
        {first && (
          <ButtonLink
            variant="light"
            to="/interviews/$interviewId"
            params={{ interviewId: interview.id }}
            search={{ tab: 'messages', write: first }}
          >
            {TITLES[first]}
          </ButtonLink>
        )}
        <OtherKinds interviewId={interview.id} kinds={others} />
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
          <MessageRow key={message.id} message={message} />
        ))}
      </Stack>
    </Section>
  )
}

/** What the page's own button offers is not offered twice, and what is done comes last. */
function offered(interview: Interview): Kind[] {
  const next = nextStep(interview)
  const above = next === 'request' ? 'request' : next === 'thank' ? 'thank_you' : null
  const kinds = kindsFor(interview.state).filter((kind) => kind !== above)
  const isDone = (kind: Kind) => kind === 'thank_you' && interview.thanked_at !== null
  return [...kinds.filter((kind) => !isDone(kind)), ...kinds.filter(isDone)]
}

function OtherKinds({ interviewId, kinds }: { interviewId: string; kinds: Kind[] }) {
  const navigate = useNavigate()
  const open = (write: Kind) =>
    void navigate({
      to: '/interviews/$interviewId',
      params: { interviewId },
      search: { tab: 'messages', write },
      resetScroll: false,
    })
  return (
    <Menu withinPortal position="bottom-start">
      <Menu.Target>
        <Button variant="default" rightSection={<ChevronDown size={18} aria-hidden />}>
          Something else
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => open(kind)}>
            {kind === 'reply' || kind === 'decline' ? TITLES[kind] : KINDS[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
