/** The five-minute debrief: everything that the conversation left behind, recorded at once. */
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import type { Interview } from '@/features/interviews/queries'
import { Section } from '@/ui/Section'
import { FormProblem } from '@/ui/useProblemForm'
import { ClosingFields } from './ClosingFields'
import { InsightRows } from './InsightRows'
import { InterestRows } from './InterestRows'
import { ReferralRows } from './ReferralRows'
import { TalkNotes } from './TalkNotes'
import { useDebriefForm } from './useDebriefForm'

export function DebriefForm({ interview }: { interview: Interview }) {
  const { form, submit, busy, problem } = useDebriefForm(interview)
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xl">
        <Text c="dimmed">
          Five minutes now are worth an hour next month. What you type is kept on this device until you save
          it.
        </Text>
        <TalkNotes interview={interview} form={form} />
        <Section title="What stayed with you">
          <Textarea label="What did you learn?" maxLength={50_000} {...form.getInputProps('learned')} />
          <Textarea label="What surprised you?" maxLength={50_000} {...form.getInputProps('surprised')} />
          <Textarea
            label="How did the talk itself go?"
            maxLength={50_000}
            {...form.getInputProps('perceived')}
          />
        </Section>
        <InterestRows interview={interview} form={form} />
        <InsightRows interview={interview} form={form} />
        <ReferralRows interview={interview} form={form} />
        <ClosingFields form={form} />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" size="lg" loading={busy}>
            Save the debrief
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
