/** What stands in place of a page that failed or does not exist. */
import { Text } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { Problem } from '@/api/problem'
import { ButtonLink } from '@/ui/ButtonLink'
import { ErrorState } from '@/ui/ErrorState'
import { Page } from '@/ui/Page'

export function PageFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  if (Problem.from(error).status === 404) return <NotFound />
  const again = () => {
    reset()
    void router.invalidate()
  }
  return (
    <Page title="This page did not load">
      <ErrorState error={error} kept="Everything that was saved is safe." onRetry={again} />
    </Page>
  )
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
