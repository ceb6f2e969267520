/** The address of a feed, shown this once: to copy, to open, and what to do with it. */
import { Anchor, Button, CopyButton, Group, List, Stack, Text, TextInput } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import type { NewFeed } from '../queries'
import { subscription } from '../rules'
import classes from './Feeds.module.css'

export function FeedAddress({ feed: { url }, onDone }: { feed: NewFeed; onDone: () => void }) {
  return (
    <Stack>
      <Text>
        Keep it to yourself: whoever has it can read your appointments. It is shown this once; if you lose it,
        take a new one.
      </Text>
      <div className={classes.address}>
        <TextInput
          label="Address"
          readOnly
          value={url}
          className={classes.url}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button
              onClick={copy}
              leftSection={copied ? <Check size={18} aria-hidden /> : <Copy size={18} aria-hidden />}
            >
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </div>
      <div>
        <Text fw={600}>Where it goes</Text>
        <List size="sm" spacing={4}>
          <List.Item>
            On this device: <Anchor href={subscription(url)}>open it in your calendar</Anchor>
          </List.Item>
          <List.Item>Google Calendar: Other calendars, From URL</List.Item>
          <List.Item>Apple Calendar: File, New Calendar Subscription</List.Item>
          <List.Item>Outlook: Add calendar, Subscribe from web</List.Item>
        </List>
      </div>
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          Done
        </Button>
      </Group>
    </Stack>
  )
}
