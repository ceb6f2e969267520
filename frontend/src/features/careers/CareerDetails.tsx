/** What the person writes about a career; every field saves itself. */
import { Select, Stack } from '@mantine/core'
import { SavedField } from '@/ui/SavedField'
import { SavedText } from '@/ui/SavedText'
import { optionsOf } from '@/ui/searchParams'
import { useRowField } from '@/ui/useRowField'
import { type Career, type CareerPatch, useChangeCareer } from './queries'
import { KINDS } from './rules'

export function CareerDetails({ career }: { career: Career }) {
  const change = useChangeCareer(career.id)
  const write = (base: Career, patch: CareerPatch) => change.mutateAsync({ base, patch })
  const title = useRowField({
    row: career,
    read: (row) => row.title,
    write: (base, title) => write(base, { title }),
    pause: 1500,
  })
  const kind = useRowField({
    row: career,
    read: (row) => row.kind,
    write: (base, kind) => write(base, { kind }),
    pause: 0,
  })
  const description = useRowField({
    row: career,
    read: (row) => row.description,
    write: (base, description) => write(base, { description }),
    draftKey: `career:${career.id}`,
  })
  return (
    <Stack>
      <SavedText label="Name" field={title} />
      <SavedField field={kind} say={(value) => KINDS[value]}>
        <Select
          label="It is"
          data={optionsOf(KINDS)}
          allowDeselect={false}
          value={kind.value}
          onChange={(value) => value && kind.change(value as Career['kind'])}
        />
      </SavedField>
      <SavedText label="What draws you to it, and what you wonder about" field={description} rows={4} />
    </Stack>
  )
}
