/** One import from preview to result, whatever its state. */
import { Stack } from '@mantine/core'
import { useState } from 'react'
import { ImportResult, UndoneImport } from './ImportResult'
import { Hints } from './preview/Hints'
import { OutcomeFilter } from './preview/OutcomeFilter'
import { RowList } from './preview/RowList'
import { type Import, type Outcome, useRunState } from './queries'
import { Running } from './Running'
import { isOpen } from './rules'
import { Stopped } from './Stopped'

interface ImportStepsProps {
  import_: Import
  outcome: Outcome | undefined
}

export function ImportSteps({ import_, outcome }: ImportStepsProps) {
  const run = useRunState(import_.id)
  const [before] = useState(import_.status)
  const justNow = before !== import_.status
  if (import_.status === 'undone') return <UndoneImport import_={import_} justNow={justNow} />
  if (isOpen(import_) && run?.status === 'pending') return <Running import_={import_} />
  const stopped = isOpen(import_) && (import_.status === 'committing' || run?.status === 'error')
  return (
    <Stack>
      {import_.status === 'done' && <ImportResult import_={import_} justNow={justNow} />}
      {stopped && <Stopped import_={import_} error={run?.error} />}
      {isOpen(import_) && <Hints import_={import_} />}
      <OutcomeFilter import_={import_} />
      <RowList key={outcome ?? 'all'} import_={import_} outcome={outcome} />
    </Stack>
  )
}
