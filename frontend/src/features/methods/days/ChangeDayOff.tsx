/** Changing a day off of one's own. */
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { type DayOff, dayOffQuery, useChangeDayOff } from '../queries'
import { DayFields, type DayValues, validDay } from './DayFields'

export function ChangeDayOff({ id, onClose }: { id: string; onClose: () => void }) {
  const day = useQuery(dayOffQuery(id))
  return (
    <Modal opened onClose={onClose} title="Change the day" size="lg">
      {day.isPending && <ListSkeleton rows={2} />}
      {day.isError && <ErrorState error={day.error} onRetry={() => void day.refetch()} />}
      {day.data && <ChangeForm key={day.data.id} dayOff={day.data} onDone={onClose} />}
    </Modal>
  )
}

function ChangeForm({ dayOff, onDone }: { dayOff: DayOff; onDone: () => void }) {
  const { mutateAsync: change } = useChangeDayOff()
  const { day, title, yearly } = dayOff
  const { form, submit, busy, problem } = useProblemForm<DayValues>({
    initialValues: { day, title, yearly },
    validate: validDay,
    send: async (values) => {
      await change({ base: dayOff, patch: { ...values, day: values.day ?? day } })
      onDone()
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <DayFields form={form} />
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
