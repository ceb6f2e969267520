/** The form of a message. Grapevine never sends it: you copy it or open it in your mail program (R41). */
import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { Copy, Mail } from 'lucide-react'
import { fieldOf } from '@/ui/formField'
import { optionsOf } from '@/ui/searchParams'
import { tell } from '@/ui/undoable'
import { FormProblem } from '@/ui/useProblemForm'
import { ZonedDateTimeField } from '@/ui/ZonedDateTimeField'
import { useZone } from '@/ui/zone'
import { AdviceList } from './AdviceList'
import classes from './Messages.module.css'
import { mailto } from './mailto'
import { CHANNELS, type Channel } from './rules'
import { type ComposerOptions, useComposer } from './useComposer'

export function ComposerForm(options: ComposerOptions) {
  const { form, submit, busy, problem, direction, changeChannel } = useComposer(options)
  const { channel, subject, text } = form.values
  const { kind, writing } = options
  const isOut = direction === 'out'
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <div className={classes.how}>
          <NativeSelect
            label="Channel"
            data={optionsOf(CHANNELS)}
            value={channel}
            onChange={(event) => changeChannel(event.currentTarget.value as Channel)}
          />
          <ZonedDateTimeField
            label={isOut ? 'Sent, if not just now' : 'Received, if not just now'}
            zone={useZone()}
            {...fieldOf(form, 'sent_at')}
          />
        </div>
        {channel === 'email' && (
          <TextInput label="Subject" maxLength={200} autoComplete="off" {...form.getInputProps('subject')} />
        )}
        <Textarea
          label={isOut ? TEXT_LABELS[channel] : 'What they said'}
          data-autofocus
          minRows={isOut ? 8 : 4}
          maxRows={18}
          maxLength={50_000}
          {...form.getInputProps('text')}
        />
        {isOut && <AdviceList kind={kind} text={text} unnamed={writing.unnamed} />}
        {isOut && <WaysOut to={writing.email} subject={subject} text={text} channel={channel} />}
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {isOut ? SENT_LABELS[channel] : 'Record it'}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const TEXT_LABELS: Record<Channel, string> = {
  email: 'Text',
  letter: 'Text',
  social: 'Text',
  phone: 'What you will say',
  in_person: 'What you will say',
}

const SENT_LABELS: Record<Channel, string> = {
  email: 'Record as sent',
  letter: 'Record as sent',
  social: 'Record as sent',
  phone: 'Record as said',
  in_person: 'Record as said',
}

interface WaysOutProps {
  to: string
  subject: string
  text: string
  channel: Channel
}

function WaysOut({ to, subject, text, channel }: WaysOutProps) {
  const link = channel === 'email' ? mailto({ to, subject, text }) : null
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {sendingWords(channel, to, link)}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<Copy size={18} aria-hidden />}
          onClick={() => void copy([channel === 'email' && subject, text].filter(Boolean).join('\n\n'))}
        >
          Copy
        </Button>
        {link && (
          <Button component="a" href={link} variant="default" leftSection={<Mail size={18} aria-hidden />}>
            Open in my mail program
          </Button>
        )}
      </Group>
    </Stack>
  )
}

function sendingWords(channel: Channel, to: string, link: string | null): string {
  const never = 'Grapevine never sends anything. '
  if (channel !== 'email') return `${never}When it is done, record it here.`
  if (!to) return `${never}Copy the text; no e-mail address is noted for them.`
  if (!link) return `${never}The text is too long to hand to a mail program: copy it.`
  return `${never}Send it from your own mail program, then record it here.`
}

/** Browsers allow copying only on https and localhost. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    tell('Copied.')
  } catch {
    tell('Your browser does not allow copying here. Select the text and copy it by hand.')
  }
}
