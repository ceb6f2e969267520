/** One interview as a file for calendars: the invitation, its update after a change, or the cancellation. */
import { Button, Text } from '@mantine/core'
import { CalendarArrowDown } from 'lucide-react'
import type { Interview } from '@/features/interviews/queries'
import { download } from '@/ui/download'
import { tellFailure } from '@/ui/undoable'
import { useCalendarFile } from './queries'
import { fileOf } from './rules'

export function CalendarFileButton({ interview }: { interview: Interview }) {
  const read = useCalendarFile()
  const file = fileOf(interview)
  if (!file) return null
  const save = (content: unknown) => download(content as Blob, file.name)
  return (
    <div>
      <Button
        variant="default"
        leftSection={<CalendarArrowDown size={18} aria-hidden />}
        loading={read.isPending}
        onClick={() => read.mutate(interview.id, { onSuccess: save, onError: tellFailure })}
      >
        {file.label}
      </Button>
      <Text size="sm" c="dimmed" mt={4}>
        {file.about}
      </Text>
    </div>
  )
}
