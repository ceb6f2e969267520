/** The chosen times as a message says them, to copy or to write in. */
import { Button, CopyButton, Group, Text } from '@mantine/core'
import { Check, Copy, PencilLine } from 'lucide-react'
import type { Interview } from '@/features/interviews/queries'
import type { Slot, Slots } from '../queries'
import { wordsOf } from '../rules'
import { useOffer } from '../useOffer'
import classes from './Slots.module.css'

interface OfferTextProps {
  interview: Interview
  chosen: readonly Slot[]
  found: Slots
}

export function OfferText({ interview, chosen, found }: OfferTextProps) {
  const offer = useOffer()
  const words = wordsOf(chosen, found)
  if (chosen.length === 0)
    return (
      <Text c="dimmed" role="status">
        Check the times that you want to offer.
      </Text>
    )
  return (
    <section aria-label="As you would write it" className={classes.offer}>
      <Text size="sm" c="dimmed">
        As you would write it. Nothing is held for them, and nothing is sent.
      </Text>
      <p className={classes.words}>{words}</p>
      <Group gap="xs">
        {found.contact_id && (
          <Button
            leftSection={<PencilLine size={18} aria-hidden />}
            loading={offer.isPending}
            onClick={() =>
              found.contact_id &&
              offer.mutate({ interviewId: interview.id, contactId: found.contact_id, words })
            }
          >
            Write the message
          </Button>
        )}
        <CopyButton value={words}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <Check size={18} aria-hidden /> : <Copy size={18} aria-hidden />}
            >
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </section>
  )
}
