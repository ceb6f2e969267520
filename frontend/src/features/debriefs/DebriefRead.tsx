/** The debrief as it was written; its texts can still be changed. */
import { Stack } from '@mantine/core'
import { WhatWasSaid } from '@/features/insights/WhatWasSaid'
import type { Interview } from '@/features/interviews/queries'
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import { type RowField, useRowField } from '@/ui/useRowField'
import { type Debrief, useChangeDebrief } from './queries'
import { SavedClosing } from './SavedClosing'
import { ThankYou } from './ThankYou'
import { WhomTheyNamed } from './WhomTheyNamed'

interface DebriefReadProps {
  interview: Interview
  debrief: Debrief
}

export function DebriefRead({ interview, debrief }: DebriefReadProps) {
  return (
    <Stack gap="xl">
      <ThankYou interview={interview} debrief={debrief} />
      <WhatWasSaid interview={interview} />
      <WhomTheyNamed interviewId={interview.id} />
      <Section title="What stayed with you">
        <SavedText label="What did you learn?" rows={2} field={useDebriefField(debrief, 'learned')} />
        <SavedText label="What surprised you?" rows={2} field={useDebriefField(debrief, 'surprised')} />
        <SavedText
          label="How did the talk itself go?"
          rows={2}
          field={useDebriefField(debrief, 'perceived')}
        />
      </Section>
      <SavedClosing debrief={debrief} whyNot={useDebriefField(debrief, 'why_not')} />
    </Stack>
  )
}

type TextName = 'learned' | 'surprised' | 'perceived' | 'why_not'

function useDebriefField(debrief: Debrief, name: TextName): RowField<string> {
  const { mutateAsync } = useChangeDebrief()
  return useRowField({
    row: debrief,
    read: (row) => row[name],
    write: (base, value) => mutateAsync({ base, patch: { [name]: value } }),
    draftKey: `debrief:${debrief.id}:${name}`,
  })
}
