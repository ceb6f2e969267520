/** Bringing two people together: who, why, and what each reads about the other. */
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { PersonPicker, type Picked } from '@/features/contacts/PersonPicker'
import { shortName } from '@/features/contacts/rules'
import { FormProblem } from '@/ui/useProblemForm'
import type { Introduction } from './queries'
import { namesOf } from './rules'
import { useIntroductionForm } from './useIntroductionForm'

export interface IntroductionFormProps {
  /** The one to change; null adds one. */
  introduction: Introduction | null
  /** Whom a new one begins with. */
  first?: Picked | null
  onClose: () => void
}

export function IntroductionForm({ introduction, first = null, onClose }: IntroductionFormProps) {
  const { form, submit, busy, problem } = useIntroductionForm({ introduction, first, onClose })
  const fields = form.getInputProps
  const one = introduction?.one_name ?? form.values.one?.name
  const other = introduction?.other_name ?? form.values.other?.name
  return (
    <Modal
      opened
      onClose={onClose}
      title={introduction ? namesOf(introduction) : 'Introduce two people'}
      size="lg"
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {!introduction && (
            <>
              <Text c="dimmed">Ask both before you bring them together; nobody is asked by Grapevine.</Text>
              <PersonPicker label="One of them" {...fields('one')} />
              <PersonPicker
                label="The other one"
                {...(form.values.one?.id ? { except: form.values.one.id } : {})}
                {...fields('other')}
              />
            </>
          )}
          <Textarea label="Why should they meet?" minRows={2} maxLength={4000} {...fields('reason')} />
          {one && other && (
            <>
              <Textarea
                label={`What ${who(other)} reads about ${who(one)}`}
                minRows={2}
                maxLength={4000}
                {...fields('blurb_one')}
              />
              <Textarea
                label={`What ${who(one)} reads about ${who(other)}`}
                minRows={2}
                maxLength={4000}
                {...fields('blurb_other')}
              />
            </>
          )}
          {introduction?.made_at && (
            <Textarea label="What came of it?" minRows={2} maxLength={4000} {...fields('outcome')} />
          )}
          <FormProblem problem={problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {introduction ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** A picked option may read "Ines Duarte, designer". */
const who = (name: string) => shortName(name.split(',')[0] ?? name)
