/** Adding a day off of one's own. */
import { Button, Stack } from '@mantine/core'
import { exactDay } from '@/ui/time'
import { undoable } from '@/ui/undoable'
import { FormProblem, useProblemForm } from '@/ui/useProblemForm'
import { useAddDayOff, useTrashDayOff } from '../queries'
import { DayFields, type DayValues, validDay } from './DayFields'

export function AddDayOff({ onAdded }: { onAdded: (year: number) => void }) {
  const { mutateAsync: add } = useAddDayOff()
  const { mutateAsync: trash } = useTrashDayOff()
  const { form, submit, busy, problem } = useProblemForm<DayValues>({
    initialValues: { day: null, title: '', yearly: false },
    validate: validDay,
    send: async ({ day, title, yearly }, headers) => {
      const added = await add({ body: { day: day ?? '', title, yearly }, headers })
      form.reset()
      undoable(`${exactDay(added.day)} is a day off.`, () => trash(added.id))
      onAdded(Number(added.day.slice(0, 4)))
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <DayFields form={form} />
        <FormProblem problem={problem} />
        <div>
          <Button type="submit" variant="default" loading={busy}>
            Add the day
          </Button>
        </div>
      </Stack>
    </form>
  )
}
