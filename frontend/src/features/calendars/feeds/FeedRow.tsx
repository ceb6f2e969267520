/** One calendar address: its name, what it shows, when it was last read, and its end. */
import { Button, Group, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { DangerButton } from '@/ui/DangerButton'
import { RelativeDay } from '@/ui/RelativeDate'
import { SavedField } from '@/ui/SavedField'
import { SavedText } from '@/ui/SavedText'
import { useRowField } from '@/ui/useRowField'
import { type Feed, useChangeFeed } from '../queries'
import { Revoke, Rotate } from './Endings'
import classes from './Feeds.module.css'

type Ending = 'rotate' | 'revoke'

export function FeedRow({ feed }: { feed: Feed }) {
  const [ending, setEnding] = useState<Ending | null>(null)
  const name = feed.title || 'Grapevine'
  return (
    <li className={classes.feed} aria-label={name}>
      <div className={classes.fields}>
        <SavedText label="Name" field={useTitle(feed)} />
        <DueItems feed={feed} />
      </div>
      <Text size="sm" c="dimmed">
        <LastRead feed={feed} /> Its secret begins with <code className={classes.prefix}>{feed.prefix}</code>.
      </Text>
      <Group gap="xs">
        <Button variant="default" aria-label={`New address for ${name}`} onClick={() => setEnding('rotate')}>
          New address
        </Button>
        <DangerButton aria-label={`Revoke ${name}`} onClick={() => setEnding('revoke')}>
          Revoke
        </DangerButton>
      </Group>
      <Rotate feed={feed} opened={ending === 'rotate'} onClose={() => setEnding(null)} />
      <Revoke feed={feed} opened={ending === 'revoke'} onClose={() => setEnding(null)} />
    </li>
  )
}

function LastRead({ feed: { last_read_on } }: { feed: Feed }) {
  if (!last_read_on) return <>No calendar has read it yet.</>
  return (
    <>
      Last read <RelativeDay day={last_read_on} />.
    </>
  )
}

function DueItems({ feed }: { feed: Feed }) {
  const { mutateAsync } = useChangeFeed()
  const field = useRowField({
    row: feed,
    read: ({ with_due_items }) => with_due_items,
    write: (base, with_due_items) => mutateAsync({ base, patch: { with_due_items } }),
    pause: 0,
  })
  return (
    <SavedField field={field} say={(shown) => (shown ? 'With what is due' : 'Interviews alone')}>
      <Switch
        label="Also what is due"
        description="What your agenda asks for, as whole days."
        checked={field.value}
        onChange={(event) => field.change(event.currentTarget.checked)}
      />
    </SavedField>
  )
}

function useTitle(feed: Feed) {
  const { mutateAsync } = useChangeFeed()
  return useRowField({
    row: feed,
    read: ({ title }) => title,
    write: (base, title) => mutateAsync({ base, patch: { title } }),
  })
}
