/** An import that stopped on its way: what is kept, and that it goes on. */

import { Alert } from '@mantine/core'
import { History } from 'lucide-react'
import { useEffect } from 'react'
import { Problem } from '@/api/problem'
import { ErrorState } from '@/ui/ErrorState'
import { type Import, useRunImport } from './queries'
import { keptWords } from './rules'

interface StoppedProps {
  import_: Import
  /** Why, if this page saw it. */
  error: unknown
}

export function Stopped({ import_, error }: StoppedProps) {
  const { mutate } = useRunImport(import_.id)
  const offline = error != null && Problem.from(error).status === 0
  useEffect(() => {
    if (!offline) return
    const goOn = () => mutate()
    window.addEventListener('online', goOn)
    return () => window.removeEventListener('online', goOn)
  }, [offline, mutate])

  if (!error) return <Alert icon={<History aria-hidden />}>{keptWords(import_)}</Alert>
  const next = offline ? ' It continues by itself when the connection is back.' : ''
  return <ErrorState error={error} kept={keptWords(import_) + next} onRetry={() => mutate()} />
}
