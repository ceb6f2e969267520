/** The one message that is yours to write: to whom, and a sentence to begin with. */
import { Button, CopyButton, Group, Text } from '@mantine/core'
import { Check, Copy, MessagesSquare } from 'lucide-react'
import { ButtonLink } from '@/ui/ButtonLink'
import type { Way, Ways } from '../queries'
import { callName } from '../rules'
import classes from './FirstMessage.module.css'
import { firstWords, shortcut } from './sayings'

export function FirstMessage({ way, target }: { way: Way; target: Ways['target'] }) {
  const [first, last] = [way.hops[0], way.hops.at(-1)]
  if (!first || !last) return null
  const words = firstWords(way, target)
  const also = shortcut(way)
  return (
    <section className={classes.message} aria-label="The first message to write">
      <Text fw={600}>The first message to write</Text>
      <div className={classes.words}>
        <p className={classes.sentence}>{words}</p>
        <CopyButton value={words}>
          {({ copied, copy }) => (
            <Button
              variant="subtle"
              onClick={copy}
              leftSection={copied ? <Check size={18} aria-hidden /> : <Copy size={18} aria-hidden />}
            >
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </div>
      {also && (
        <Text size="sm" c="dimmed">
          {also}
        </Text>
      )}
      <Group gap="xs">
        <ButtonLink to="/outreach/write" search={askOf(first.to_id, last.to_id)}>
          Ask {callName(first.to_name)}
        </ButtonLink>
        <ButtonLink
          to="/interviews"
          search={{ new: true, contact: last.to_id }}
          variant="default"
          leftSection={<MessagesSquare size={18} aria-hidden />}
        >
          Plan an interview
        </ButtonLink>
      </Group>
    </section>
  )
}

/** Whoever is not the goal is asked for an introduction to it. */
const askOf = (first: string, last: string) =>
  first === last
    ? { contact: first, purpose: 'request' as const }
    : { contact: first, purpose: 'introduction_request' as const, third: last }
