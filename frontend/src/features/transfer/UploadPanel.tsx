/** The file on its way: chosen, sent, read; or why it cannot be imported. */
import { Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Problem } from '@/api/problem'
import { ErrorState } from '@/ui/ErrorState'
import { ProgressWithCount } from '@/ui/ProgressWithCount'
import { DropZone } from './DropZone'
import { type Import, useUpload } from './queries'
import { aboutFile, isAboutFile, refusalOf, sendingProgress } from './rules'

export function UploadPanel({ onUploaded }: { onUploaded: (made: Import) => void }) {
  const [file, setFile] = useState<File | null>(null)
  const upload = useUpload()
  const refusal = file && refusalOf(file)
  const problem = refusal ?? (upload.error && aboutFile(Problem.from(upload.error)))

  const send = (chosen: File) => {
    setFile(chosen)
    if (refusalOf(chosen)) upload.reset()
    else upload.mutate(chosen, { onSuccess: onUploaded })
  }
  return (
    <Stack>
      <DropZone onFile={send} disabled={upload.isPending} />
      {file && upload.isPending && <OnItsWay file={file} sent={upload.sent} />}
      {file && problem && (
        <ErrorState
          isAnswer
          error={problem}
          kept={
            <>
              <strong>{file.name}</strong> was not imported. Nobody was added or changed.
            </>
          }
          {...(isAboutFile(problem) ? {} : { onRetry: () => send(file) })}
        />
      )}
    </Stack>
  )
}

interface OnItsWayProps {
  file: File
  sent: ReturnType<typeof useUpload>['sent']
}

function OnItsWay({ file, sent }: OnItsWayProps) {
  const { done, total, all } = sendingProgress(sent ?? { sent: 0, total: file.size })
  if (!all) return <ProgressWithCount label={`Sending ${file.name}`} done={done} total={total} unit="kB" />
  return (
    <Stack gap={4} role="status">
      <Text>
        {file.name} has arrived. Comparing it with the people you have; a large file takes some seconds.
      </Text>
      <Progress value={100} size="lg" animated aria-label={`Reading ${file.name}`} />
    </Stack>
  )
}
