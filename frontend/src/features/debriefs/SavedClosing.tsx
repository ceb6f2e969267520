/** What R15 asks of a debrief that was written already. */
import { NativeSelect } from '@mantine/core'
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import { tellFailure } from '@/ui/undoable'
import type { RowField } from '@/ui/useRowField'
import { type Debrief, type DebriefPatch, useChangeDebrief } from './queries'
import { leftOut } from './values'

const YES_NO = [
  { value: '', label: 'Not said' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const OR_NEITHER = [...YES_NO, { value: 'not_applicable', label: 'No names came up' }]

export function SavedClosing({ debrief, whyNot }: { debrief: Debrief; whyNot: RowField<string> }) {
  const { mutate, isPending } = useChangeDebrief()
  const change = (patch: DebriefPatch) => mutate({ base: debrief, patch }, { onError: tellFailure })
  return (
    <Section title="Before you left">
      <NativeSelect
        label="Did you ask who else to talk to?"
        data={YES_NO}
        disabled={isPending}
        value={debrief.asked_for_names ?? ''}
        onChange={(event) => change({ asked_for_names: (event.currentTarget.value as 'yes') || null })}
      />
      <NativeSelect
        label="Did you ask whether you may use their name?"
        data={OR_NEITHER}
        disabled={isPending}
        value={debrief.asked_permission ?? ''}
        onChange={(event) => change({ asked_permission: (event.currentTarget.value as 'yes') || null })}
      />
      {leftOut(debrief) && <SavedText label="Why not?" rows={1} maxLength={4000} field={whyNot} />}
    </Section>
  )
}
