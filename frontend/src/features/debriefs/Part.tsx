/** A titled part within a prompt, and the button that takes a row out of it. */
import { ActionIcon, Stack, Text, Title } from '@mantine/core'
import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'

export function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const heading = useId()
  return (
    <Stack component="section" gap="sm" aria-labelledby={heading}>
      <div>
        <Title order={3} size="h4" id={heading}>
          {title}
        </Title>
        {hint && (
          <Text c="dimmed" size="sm">
            {hint}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  )
}

export const LeaveOut = ({ what, onClick }: { what: string; onClick: () => void }) => (
  <ActionIcon aria-label={`Leave ${what} out`} onClick={onClick}>
    <X size={18} aria-hidden />
  </ActionIcon>
)
