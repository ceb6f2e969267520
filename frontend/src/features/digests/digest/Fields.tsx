/** Whether the digest comes, at what time, and on which days; each field saves itself. */
import { Stack, Switch, TextInput } from '@mantine/core'
import { SavedField } from '@/ui/SavedField'
import { useRowField } from '@/ui/useRowField'
import { useZone } from '@/ui/zone'
import { type Digest, type DigestPatch, useChangeDigest } from '../queries'
import { isClock } from '../rules'

interface FieldsProps {
  digest: Digest
  /** It can be turned on; off it can be turned always. */
  isPossible: boolean
}

export function Fields({ digest, isPossible }: FieldsProps) {
  return (
    <Stack>
      <OnOff
        digest={digest}
        name="on"
        label="Send me the day’s agenda"
        description={`To ${digest.address} and nowhere else. Every letter has a link that ends them.`}
        disabled={!isPossible && !digest.on}
      />
      <At digest={digest} />
      <OnOff
        digest={digest}
        name="weekdays_only"
        label="Monday to Friday only"
        description="What came due on a weekend is in Monday’s letter."
      />
      <OnOff
        digest={digest}
        name="skip_empty"
        label="No letter when nothing is due"
        description="A quiet day stays quiet."
      />
    </Stack>
  )
}

interface OnOffProps {
  digest: Digest
  name: 'on' | 'weekdays_only' | 'skip_empty'
  label: string
  description: string
  disabled?: boolean
}

function OnOff({ digest, name, ...input }: OnOffProps) {
  const field = useDigestField(digest, name, 0)
  return (
    <SavedField field={field} say={(isOn) => (isOn ? 'On' : 'Off')}>
      <Switch
        {...input}
        checked={field.value}
        onChange={(event) => field.change(event.currentTarget.checked)}
      />
    </SavedField>
  )
}

function At({ digest }: { digest: Digest }) {
  const zone = useZone()
  const field = useDigestField(digest, 'at', 800)
  return (
    <SavedField field={field}>
      <TextInput
        label="Time of day"
        description={`In ${zone.replaceAll('_', ' ')}`}
        type="time"
        maw={200}
        value={field.value}
        onChange={({ currentTarget: { value } }) => isClock(value) && field.change(value)}
      />
    </SavedField>
  )
}

function useDigestField<Name extends keyof Digest & keyof DigestPatch>(
  digest: Digest,
  name: Name,
  pause: number,
) {
  const { mutateAsync } = useChangeDigest()
  return useRowField({
    row: digest,
    read: (row) => row[name],
    write: (base, value) => mutateAsync({ base, patch: { [name]: value } }),
    pause,
  })
}
