/** Making an address for one calendar program; then it is shown, once. */
import { Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { FeedAddress } from './feeds/FeedAddress'
import { type NewFeed, useAddFeed } from './queries'

export function AddFeed({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [made, setMade] = useState<NewFeed | null>(null)
  const close = () => {
    setMade(null)
    onClose()
  }
  return (
    <Modal
      opened={opened || made !== null}
      onClose={close}
      size="lg"
      title={made ? 'Subscribe to this address' : 'Add a calendar'}
      // A slip beside the dialog must not lose what is shown only once.
      closeOnClickOutside={made === null}
    >
      {made ? <FeedAddress feed={made} onDone={close} /> : <AddForm onMade={setMade} />}
    </Modal>
  )
}

function AddForm({ onMade }: { onMade: (feed: NewFeed) => void }) {
  const { mutateAsync: add } = useAddFeed()
  const { form, submit, busy, problem } = useProblemForm({
    initialValues: { title: 'Grapevine', with_due_items: false },
    send: async (body, headers) => onMade(await add({ body, headers })),
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label="Name"
          description="How your calendar calls it. One address for each calendar, so that each can be revoked alone."
          maxLength={200}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('title')}
        />
        <Switch
          label="Also what is due"
          description="What your agenda asks for, as whole days."
          {...form.getInputProps('with_due_items', { type: 'checkbox' })}
        />
        <FormProblem problem={problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            Make the address
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
