/** How balanced the evidence about a career is, as what is still missing (R30). */
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CircleCheck, CircleDashed } from 'lucide-react'
import classes from './insights.module.css'
import { type Balance, balanceQuery } from './queries'

export function BalanceNote({ careerId }: { careerId: string }) {
  const { data } = useQuery(balanceQuery())
  const balance = data?.find((one) => one.career_id === careerId)
  if (!balance) return null
  return (
    <div>
      <Text size="sm">{heard(balance)}</Text>
      {!balance.balanced && (
        <Text size="sm" c="dimmed" mt="xs">
          For a balanced picture:
        </Text>
      )}
      <ul className={classes.missing}>
        {balance.balanced && (
          <li>
            <CircleCheck size={16} aria-hidden /> Balanced: several independent voices, for and against.
          </li>
        )}
        {balance.missing.map(({ code, message }) => (
          <li key={code}>
            <CircleDashed size={16} aria-hidden /> {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

function heard({ interviews_held, pros, cons, neutrals }: Balance): string {
  if (interviews_held === 0) return 'No conversation about it yet.'
  const talks = interviews_held === 1 ? 'One conversation' : `${interviews_held} conversations`
  return `${talks}: ${pros} for, ${cons} against, ${neutrals} neither.`
}
