/** The five-minute debrief: five prompts, the notes of the talk beside them, all recorded at once. */
import { Button, Group, Stack, Text } from '@mantine/core'
import type { Interview } from '@/features/interviews/queries'
import { FormProblem } from '@/ui/useProblemForm'
import classes from './Debrief.module.css'
import { Answered, Prompt } from './Prompt'
import { PromptFields } from './PromptFields'
import { inOneLine, PROMPT_NAMES } from './prompts'
import type { Selected } from './selection'
import { TalkNotes, useTalkNotes } from './TalkNotes'
import { insightFrom } from './taking'
import { useDebriefForm } from './useDebriefForm'
import { usePrompts } from './usePrompts'
import { MOST_INSIGHTS } from './values'

export function DebriefForm({ interview }: { interview: Interview }) {
  const { form, submit, busy, problem } = useDebriefForm(interview)
  const prompts = usePrompts(form)
  const { notes, questions } = useTalkNotes(interview)
  const said = inOneLine(form.values, interview)
  const { insights } = form.values
  const hasRoom = insights.length < MOST_INSIGHTS
  const take = (words: Selected) => {
    form.insertListItem('insights', insightFrom(words, interview, questions))
    // Which way it counts is all that the notes do not say.
    prompts.reach(`insights.${insights.length}.polarity`)
  }
  const used = new Set(insights.flatMap(({ question_id }) => question_id ?? []))
  return (
    <div className={notes.length > 0 ? classes.beside : undefined}>
      {notes.length > 0 && <TalkNotes notes={notes} used={used} hasRoom={hasRoom} onTake={take} />}
      <form onSubmit={submit} noValidate className={classes.form}>
        <Stack gap="sm">
          <Text c="dimmed">
            Five minutes now are worth an hour next month. What you type is kept on this device until you save
            it.
          </Text>
          <Answered said={said} />
          {PROMPT_NAMES.map((name) => (
            <Prompt key={name} name={name} prompts={prompts} said={said[name]}>
              <PromptFields name={name} interview={interview} form={form} />
            </Prompt>
          ))}
          <FormProblem problem={problem} />
          <Group justify="flex-end">
            <Button type="submit" size="lg" loading={busy}>
              Save the debrief
            </Button>
          </Group>
        </Stack>
      </form>
    </div>
  )
}
