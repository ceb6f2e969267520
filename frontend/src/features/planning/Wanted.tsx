/** What a career still wants to hear: the list, its order, one more, and sharing it out among people. */
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Share2 } from 'lucide-react'
import { once } from '@/api/headers'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { AddWanted } from './AddWanted'
import { FollowOns } from './FollowOns'
import { useAddWanted, wantedQuery } from './queries'
import { Split } from './Split'
import { WantedList } from './WantedList'

interface WantedProps {
  careerId: string
  /** The proposal of who is asked what is open. */
  isSharing: boolean
  onShare: (open: boolean) => void
}

export function Wanted({ careerId, isSharing, onShare }: WantedProps) {
  const list = useQuery(wantedQuery(careerId))
  const { mutateAsync: add } = useAddWanted()
  const wanted = list.data ?? []
  return (
    <>
      <Section title="What you still want to hear">
        {list.isPending && <ListSkeleton rows={2} />}
        {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && wanted.length === 0 && (
          <EmptyState>
            Write down what you want answered before you decide; the questions are then shared out among the
            people you will talk to.
          </EmptyState>
        )}
        {wanted.length > 0 && (
          <>
            <Text size="sm" c="dimmed">
              The most important first.
            </Text>
            <WantedList careerId={careerId} wanted={wanted} />
            <div>
              <Button
                variant="light"
                leftSection={<Share2 size={18} aria-hidden />}
                aria-expanded={isSharing}
                onClick={() => onShare(!isSharing)}
              >
                Share them out
              </Button>
            </div>
          </>
        )}
        {isSharing && <Split careerId={careerId} onClose={() => onShare(false)} />}
        <AddWanted careerId={careerId} />
      </Section>
      <FollowOns
        of={{ career_id: careerId }}
        taken={wanted.map(({ text }) => text)}
        label="Add to the list"
        onTake={({ text, topic }) => add({ body: { career_id: careerId, text, topic }, headers: once() })}
      />
    </>
  )
}
