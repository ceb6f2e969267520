/** Prints the plan, on one page. */
import { Button } from '@mantine/core'
import { Printer } from 'lucide-react'

export const PrintButton = () => (
  <Button variant="default" leftSection={<Printer size={18} aria-hidden />} onClick={() => print()}>
    Print
  </Button>
)
