/** The two ends of an address, which nothing takes back, so they ask first: a new one in its place, or none. */
import { Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { DangerButton } from '@/ui/DangerButton'
import { tell, tellFailure } from '@/ui/undoable'
import { type Feed, type NewFeed, useRevokeFeed, useRotateFeed } from '../queries'
import { FeedAddress } from './FeedAddress'

interface EndingProps {
  feed: Feed
  opened: boolean
  onClose: () => void
}

export function Rotate({ feed, opened, onClose }: EndingProps) {
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

export function Revoke({ feed, opened, onClose }: EndingProps) {
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
