/** Where the file goes: dropped on the page, or chosen with the button. */
import { Button, FileButton, Paper, Text } from '@mantine/core'
import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import classes from './DropZone.module.css'
import { preferred } from './rules'
import { useFileDrop } from './useFileDrop'

interface DropZoneProps {
  onFile: (file: File) => void
  /** While a file is on its way, another one is not taken. */
  disabled: boolean
}

export function DropZone({ onFile, disabled }: DropZoneProps) {
  const take = (files: readonly File[]) => {
    const file = preferred(files)
    if (file && !disabled) onFile(file)
  }
  const over = useFileDrop(take)
  const forget = useRef<() => void>(null)
  const choose = (file: File | null) => {
    // Or choosing the same file again, mended meanwhile, would not be noticed.
    forget.current?.()
    if (file) take([file])
  }
  return (
    <Paper withBorder className={classes.zone} data-over={over || undefined}>
      <FileUp size={32} aria-hidden className={classes.icon} />
      <div>
        <Text fw={600}>Drop the file here, or choose it</Text>
        <Text c="dimmed" size="sm">
          Connections.csv, or the ZIP as downloaded; up to 10 MB.
        </Text>
      </div>
      <FileButton
        accept=".csv,.zip,text/csv,application/zip"
        onChange={choose}
        resetRef={forget}
        disabled={disabled}
      >
        {(props) => (
          <Button {...props} disabled={disabled}>
            Choose a file
          </Button>
        )}
      </FileButton>
    </Paper>
  )
}
