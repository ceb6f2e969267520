/** The form of a message on record: who wrote to whom, how, when, and the words. */
import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { shownName } from '@/features/contacts/rules'
import { fieldOf } from '@/ui/formField'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem } from '@/ui/useProblemForm'
import { ZonedDateTimeField } from '@/ui/ZonedDateTimeField'
import { useZone } from '@/ui/zone'
import classes from './Messages.module.css'
import { CHANNELS, DIRECTIONS, KINDS } from './rules'
import { type RecordOptions, useRecord } from './useRecord'

export function RecordForm(options: RecordOptions) {
  const { form, submit, busy, problem } = useRecord(options)
  const { interview, base } = options
  const { kind, direction, channel } = form.values
  const isIn = direction === 'in'
  const zone = useZone()
  const fields = form.getInputProps
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <div className={classes.how}>
          {interview.contacts.length > 1 && (
            <NativeSelect
              label={isIn ? 'From' : 'To'}
              data={interview.contacts.map((person) => ({ value: person.id, label: shownName(person) }))}
              {...fields('contact_id')}
            />
          )}
          {(base || options.kind === 'other') && (
            <>
              <NativeSelect label="Who wrote" data={optionsOf(DIRECTIONS)} {...fields('direction')} />
              <NativeSelect label="What it was" data={optionsOf(KINDS)} {...fields('kind')} />
            </>
          )}
          <NativeSelect label="Channel" data={optionsOf(CHANNELS)} {...fields('channel')} />
          <ZonedDateTimeField
            label={base ? 'When' : isIn ? 'Received, if not just now' : 'Sent, if not just now'}
            zone={zone}
            {...fieldOf(form, 'sent_at')}
          />
        </div>
        {kind === 'decline' && (
          <TextInput
            label="Their reason, if they gave one"
            description="It stays with the interview: a no is a part of your progress, too."
            data-autofocus
            maxLength={200}
            autoComplete="off"
            {...fields('declined_reason')}
          />
        )}
        {channel === 'email' && (
          <TextInput label="Subject" maxLength={200} autoComplete="off" {...fields('subject')} />
        )}
        <Textarea
          label={isIn ? 'What they said' : 'What you wrote or said'}
          data-autofocus={kind !== 'decline' || undefined}
          minRows={4}
          maxRows={18}
          maxLength={50_000}
          dir="auto"
          {...fields('text')}
        />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {base ? 'Keep it' : 'Record it'}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
