/** What could not be saved as it is: each with its words, so that none is lost, and what can be done about it. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { outbox, sync } from '@/api/outbox'
import type { Unsent } from '@/api/outbox/entry'
import { account } from '@/api/session'
import classes from './OfflineBanner.module.css'
import { useUnsent } from './useUnsentField'

export default function UnsentList({ onClose }: { onClose: () => void }) {
  const mine = account()
  const troubles = useUnsent().filter((entry) => entry.trouble && entry.account === mine)
  return (
    <Modal opened onClose={onClose} title="Not saved yet" size="lg">
      <Stack>
        {troubles.length === 0 && <Text>Everything is saved.</Text>}
        {troubles.map((entry) => (
          <OneUnsent key={entry.id} entry={entry} />
        ))}
      </Stack>
    </Modal>
  )
}

function OneUnsent({ entry }: { entry: Unsent }) {
  const mine = wordsOf(entry.body)
  const again = (body: Record<string, unknown> = {}) => {
    void outbox.settle(entry.id, body)
    sync.soon(0)
  }
  return (
    <section aria-label={entry.label} className={classes.unsent}>
      <Text fw={600}>{entry.label}</Text>
      {mine && <p className={classes.words}>{mine}</p>}
      {entry.trouble?.kind === 'conflict' ? (
        <Quarrel theirs={wordsOf(entry.trouble.latest)} mine={mine} onSettle={again} />
      ) : (
        <>
          <Text>{entry.trouble?.problem.detail}</Text>
          <Group gap="xs">
            <Button variant="default" onClick={() => again()}>
              Try again
            </Button>
            {mine && (
              <Button variant="default" onClick={() => void navigator.clipboard?.writeText(mine)}>
                Copy the words
              </Button>
            )}
            <Button variant="subtle" color="gray" onClick={() => void outbox.drop(entry.id)}>
              Leave it out
            </Button>
          </Group>
        </>
      )}
    </section>
  )
}

interface QuarrelProps {
  mine: string
  theirs: string
  onSettle: (body: Record<string, unknown>) => void
}

const Quarrel = ({ mine, theirs, onSettle }: QuarrelProps) => (
  <>
    <Text>Meanwhile it was changed elsewhere. It now says:</Text>
    <p className={classes.words}>{theirs || 'nothing'}</p>
    <Group gap="xs">
      <Button variant="default" onClick={() => onSettle({ notes: `${theirs}\n\n${mine}` })}>
        Keep both
      </Button>
      <Button variant="default" onClick={() => onSettle({})}>
        Keep what I typed
      </Button>
      <Button variant="default" onClick={() => onSettle({ notes: theirs })}>
        Take that instead
      </Button>
    </Group>
  </>
)

const wordsOf = (body: object): string => {
  const { notes, text } = body as Record<string, unknown>
  return String(notes ?? text ?? '')
}
