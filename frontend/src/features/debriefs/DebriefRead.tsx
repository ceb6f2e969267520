/** The debrief as it was written, in the order of its prompts; every part can still be changed. */
import { Stack } from '@mantine/core'
import { Commitments } from '@/features/commitments/Commitments'
import { WhatWasSaid } from '@/features/insights/WhatWasSaid'
import type { Interview } from '@/features/interviews/queries'
import { Leads } from '@/features/leads/Leads'
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import { type RowField, useRowField } from '@/ui/useRowField'
import { InterestMoved } from './InterestMoved'
import { type Debrief, useChangeDebrief } from './queries'
import { SavedClosing } from './SavedClosing'
import { SavedMarks } from './SavedMarks'
import { TakeBack } from './TakeBack'
import { ThankYou } from './ThankYou'
import { WhomTheyNamed } from './WhomTheyNamed'
import { TEXTS } from './words'

interface DebriefReadProps {
  interview: Interview
  debrief: Debrief
}

export function DebriefRead({ interview, debrief }: DebriefReadProps) {
  const origin = { interview_id: interview.id }
  return (
    <Stack gap="xl">
      <ThankYou interview={interview} debrief={debrief} />
      <Section title="What stayed with you">
        <SavedText label={TEXTS.learned} rows={2} field={useDebriefField(debrief, 'learned')} />
        <SavedText label={TEXTS.surprised} rows={2} field={useDebriefField(debrief, 'surprised')} />
        <SavedText label={TEXTS.perceived} rows={2} field={useDebriefField(debrief, 'perceived')} />
        <SavedMarks debrief={debrief} />
      </Section>
      <WhatWasSaid interview={interview} />
      <InterestMoved interview={interview} />
      <WhomTheyNamed interview={interview} />
      <SavedClosing debrief={debrief} whyNot={useDebriefField(debrief, 'why_not')} />
      <Commitments origin={origin} people={interview.contacts} />
      <Leads origin={origin} people={interview.contacts} careerId={interview.careers[0]?.id} />
      <TakeBack debrief={debrief} />
    </Stack>
  )
}

type TextName = keyof typeof TEXTS | 'why_not'

function useDebriefField(debrief: Debrief, name: TextName): RowField<string> {
  const { mutateAsync } = useChangeDebrief()
  return useRowField({
    row: debrief,
    read: (row) => row[name],
    write: (base, value) => mutateAsync({ base, patch: { [name]: value } }),
    draftKey: `debrief:${debrief.id}:${name}`,
  })
}
