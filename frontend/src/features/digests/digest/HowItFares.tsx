/** What became of the letters: the next, the last, a failure; and a letter now. */
import { Alert, Button, Stack, Text } from '@mantine/core'
import { Send } from 'lucide-react'
import { RelativeDate } from '@/ui/RelativeDate'
import { exactTime } from '@/ui/time'
import { tell, tellFailure } from '@/ui/undoable'
import { useZone } from '@/ui/zone'
import { type Digest, useTryDigest } from '../queries'
import type { Standing } from '../rules'

interface HowItFaresProps {
  digest: Digest
  standing: Standing
}

export function HowItFares({ digest, standing }: HowItFaresProps) {
  const { last_sent_at, last_failure, next_at } = digest
  const zone = useZone()
  return (
    <Stack gap="sm" align="flex-start">
      {standing === 'not_confirmed' && <NotConfirmed address={digest.address} />}
      {last_failure && (
        <Alert color="red" title="The last letter did not leave">
          The mail server said: {last_failure}. Whoever runs this Grapevine can read more in its log.
        </Alert>
      )}
      {next_at && <Text>The next one comes on {exactTime(next_at, zone)}.</Text>}
      {last_sent_at ? (
        <Text c="dimmed">
          The last one left <RelativeDate at={last_sent_at} />.
        </Text>
      ) : (
        standing !== 'not_confirmed' && <Text c="dimmed">None was sent yet.</Text>
      )}
      <TryIt isConfirmed={digest.address_confirmed} />
    </Stack>
  )
}

const NotConfirmed = ({ address }: { address: string }) => (
  <Alert color="vine" title="Look into your mailbox">
    A letter is on its way to {address}. Open it and say that the address is yours; the digest comes from then
    on.
  </Alert>
)

function TryIt({ isConfirmed }: { isConfirmed: boolean }) {
  const letter = useTryDigest()
  const send = () =>
    letter.mutate(undefined, {
      onSuccess: ({ asks_to_confirm, left_today }) =>
        tell(
          `${asks_to_confirm ? 'The letter that asks you to confirm' : 'Today’s digest'} leaves within a minute. ${leftWords(left_today)}`,
        ),
      onError: tellFailure,
    })
  return (
    <Button
      variant="default"
      leftSection={<Send size={18} aria-hidden />}
      loading={letter.isPending}
      onClick={send}
    >
      {isConfirmed ? 'Send me one now' : 'Send the letter that confirms'}
    </Button>
  )
}

const leftWords = (left: number): string =>
  left === 0 ? 'It was the last one for today.' : `${left} more for today.`
