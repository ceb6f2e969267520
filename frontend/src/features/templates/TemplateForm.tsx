/** The words of a template: what it is for, its subject, its text with variables. */
import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { CHANNELS } from '@/features/messages/rules'
import { optionsOf } from '@/ui/searchParams'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { InsertVariable, UsedVariables } from './FormVariables'
import type { Template } from './queries'
import { PURPOSES, type Purpose, TONES } from './rules'
import classes from './Templates.module.css'
import { useInsertion } from './useInsertion'
import { useKeepTemplate, valuesOf } from './useKeepTemplate'

interface TemplateFormProps {
  /** Null for a new one. */
  base: Template | null
  purpose?: Purpose | undefined
  onDone: () => void
}

const asked = (question: string) => (text: string) => (text.trim() ? null : question)

export function TemplateForm({ base, purpose, onDone }: TemplateFormProps) {
  const { keep, theirs } = useKeepTemplate(base, onDone)
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: valuesOf(base, purpose),
    validate: { title: asked('What do you call it?'), text: asked('What does it say?') },
    send: keep,
  })
  const fields = form.getInputProps
  const { area, insert } = useInsertion(form.values.text, (text) => form.setFieldValue('text', text))
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Select
          label="What it is for"
          data={optionsOf(PURPOSES)}
          allowDeselect={false}
          {...fields('purpose')}
        />
        <div className={classes.pair}>
          <Select label="How it speaks" data={optionsOf(TONES)} allowDeselect={false} {...fields('tone')} />
          <Select label="Channel" data={optionsOf(CHANNELS)} allowDeselect={false} {...fields('channel')} />
        </div>
        <TextInput label="Its name" data-autofocus maxLength={200} autoComplete="off" {...fields('title')} />
        {form.values.channel === 'email' && (
          <TextInput label="Subject" maxLength={200} autoComplete="off" dir="auto" {...fields('subject')} />
        )}
        <div>
          <Textarea
            ref={area}
            label="Text"
            description="A word in braces is filled in for each person. {role?} with a question mark drops its sentence where nothing is known."
            minRows={8}
            maxRows={18}
            maxLength={4000}
            dir="auto"
            {...fields('text')}
          />
          <InsertVariable onInsert={insert} />
        </div>
        <UsedVariables texts={[form.values.subject, form.values.text]} />
        {base?.shipped_text && (
          <details className={classes.fold}>
            <summary>As shipped</summary>
            <p className={classes.text}>{base.shipped_text}</p>
          </details>
        )}
        {theirs !== null && (
          <Text>It was changed elsewhere and now says: “{theirs}”. Keep it to write yours.</Text>
        )}
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Keep it
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
