/** Before the talk: when and where, the plan of questions, the research, and what connects you. */
import { Stack } from '@mantine/core'
import { SavedText } from '@/ui/SavedText'
import { Section } from '@/ui/Section'
import { Plan } from './plan/Plan'
import { CommonGround } from './prepare/CommonGround'
import { Findings } from './prepare/Findings'
import { Research } from './prepare/Research'
import { WhenAndWhere } from './prepare/WhenAndWhere'
import type { Interview } from './queries'
import { useInterviewField } from './useInterviewField'

export function Prepare({ interview }: { interview: Interview }) {
  return (
    <Stack gap="xl">
      <WhenAndWhere interview={interview} />
      <Plan interview={interview} />
      <Findings interview={interview} />
      <CommonGround contacts={interview.contacts} />
      <Section title="Research">
        <Research interview={interview} />
        <SavedText
          label="Preparation notes"
          rows={5}
          placeholder="What you found out, what to bring, how to begin"
          field={useInterviewField(interview, 'preparation')}
        />
      </Section>
    </Stack>
  )
}
