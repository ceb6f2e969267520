/** What stands in place of a page that failed or does not exist. */
import { Button, Text } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { Problem, UNREACHABLE } from '@/api/problem'
import { ButtonLink } from '@/ui/ButtonLink'
import { ErrorState } from '@/ui/ErrorState'
import { Page } from '@/ui/Page'

const KeptTalks = lazy(() => import('@/features/interviews/KeptTalks'))

export function PageFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const problem = Problem.from(error)
  const again = () => {
    reset()
    void router.invalidate()
  }
  useAgainWhenBack(again, problem.code === UNREACHABLE)
  if (problem.status === 404) return <NotFound />
  if (problem.code === UNREACHABLE) return <NeedsNetwork onRetry={again} />
  return (
    <Page title="This page did not load">
      <ErrorState error={error} kept="Everything that was saved is safe." onRetry={again} />
    </Page>
  )
}

/** Offline there is only what must be there offline: the talks. */
function NeedsNetwork({ onRetry }: { onRetry: () => void }) {
  return (
    <Page title="This page needs the network">
      <Text>It opens by itself when the connection is back.</Text>
      <Suspense fallback={null}>
        <KeptTalks />
      </Suspense>
      <div>
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </Page>
  )
}

function useAgainWhenBack(again: () => void, isWaiting: boolean): void {
  const latest = useRef(again)
  latest.current = again
  useEffect(() => {
    if (!isWaiting) return
    const onOnline = () => latest.current()
    addEventListener('online', onOnline)
    return () => removeEventListener('online', onOnline)
  }, [isWaiting])
}

export function NotFound() {
  return (
    <Page title="Nothing is here">
      <Text>The address may be mistyped, or what it led to was deleted.</Text>
      <div>
        <ButtonLink to="/today">Go to Today</ButtonLink>
      </div>
    </Page>
  )
}
