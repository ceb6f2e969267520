/** The devices that are signed in; each of the others can be signed out. */
import { Badge, Button, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { RelativeDate } from '@/ui/RelativeDate'
import { tell, tellFailure } from '@/ui/undoable'
import { type SignIn, signInsQuery, useEndSignIn } from './queries'
import { deviceName } from './rules'
import classes from './SignInList.module.css'

export function SignInList() {
  const { data: signIns } = useSuspenseQuery(signInsQuery())
  return (
    <ul className={classes.list} aria-label="Where you are signed in">
      {signIns.map((signIn) => (
        <li key={signIn.id} className={classes.device}>
          <div className={classes.words}>
            <Text fw={550}>{deviceName(signIn.device)}</Text>
            <Text size="sm" c="dimmed">
              <When signIn={signIn} />
            </Text>
          </div>
          {signIn.current ? <Badge variant="light">This device</Badge> : <SignOutButton signIn={signIn} />}
        </li>
      ))}
    </ul>
  )
}

function When({ signIn: { created_at, last_used_at, current } }: { signIn: SignIn }) {
  return (
    <>
      Signed in <RelativeDate at={created_at} />
      {!current && (
        <>
          , last used <RelativeDate at={last_used_at} />
        </>
      )}
    </>
  )
}

function SignOutButton({ signIn: { id, device } }: { signIn: SignIn }) {
  const end = useEndSignIn()
  const name = deviceName(device)
  return (
    <Button
      variant="default"
      flex="none"
      loading={end.isPending}
      aria-label={`Sign out: ${name}`}
      onClick={() =>
        end.mutate(id, { onSuccess: () => tell(`${name} is signed out.`), onError: tellFailure })
      }
    >
      Sign out
    </Button>
  )
}
