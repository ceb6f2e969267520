/** One calendar address: its name, what it shows, when it was last read, and its end. */
import { Button, Group, Modal, Stack, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { DangerButton } from '@/ui/DangerButton'
import { RelativeDay } from '@/ui/RelativeDate'
import { SavedField } from '@/ui/SavedField'
import { SavedText } from '@/ui/SavedText'
import { tell, tellFailure } from '@/ui/undoable'
import { useRowField } from '@/ui/useRowField'
import { type Feed, type NewFeed, useChangeFeed, useRevokeFeed, useRotateFeed } from '../queries'
import { FeedAddress } from './FeedAddress'
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

interface EndingProps {
  feed: Feed
  opened: boolean
  onClose: () => void
}

function Rotate({ feed, opened, onClose }: EndingProps) {
  const rotate = useRotateFeed()
  const [made, setMade] = useState<NewFeed | null>(null)
  const close = () => {
    onClose()
    setMade(null)
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={made ? 'Subscribe to this address' : 'A new address'}
      closeOnClickOutside={made === null}
    >
      {made ? (
        <FeedAddress feed={made} onDone={close} />
      ) : (
        <Stack>
          <Text>
            For when you lost the address, or somebody saw it who should not. The old one ends at once, and
            there is no way back: calendars that use it need the new one.
          </Text>
          <div>
            <DangerButton
              loading={rotate.isPending}
              onClick={() => rotate.mutate(feed.id, { onSuccess: setMade, onError: tellFailure })}
            >
              Take a new address
            </DangerButton>
          </div>
        </Stack>
      )}
    </Modal>
  )
}

function Revoke({ feed, opened, onClose }: EndingProps) {
  const revoke = useRevokeFeed()
  const end = () =>
    revoke.mutate(feed.id, {
      onSuccess: () => tell('The address leads nowhere from now on.'),
      onError: tellFailure,
      onSettled: onClose,
    })
  return (
    <Modal opened={opened} onClose={onClose} title="Revoke the address">
      <Stack>
        <Text>
          It ends at once, and there is no way back. What a calendar has read already may stay there until you
          remove it.
        </Text>
        <div>
          <DangerButton loading={revoke.isPending} onClick={end}>
            Revoke it
          </DangerButton>
        </div>
      </Stack>
    </Modal>
  )
}
