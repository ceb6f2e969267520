/** From the first hello to the last thank-you: each link and how it stands. */
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { linkOf } from '@/features/agenda/rules'
import { ErrorState } from '@/ui/ErrorState'
import { RelativeDate } from '@/ui/RelativeDate'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { TextLink } from '@/ui/TextLink'
import classes from './debts.module.css'
import { type Chain, type ChainLink, type ChainsOf, chainsQuery } from './queries'
import { LINK_STATES } from './rules'

export function Chains({ of }: { of: ChainsOf }) {
  const { data, isPending, isError, error, refetch } = useQuery(chainsQuery(of))
  return (
    <Section title="From the first hello to the last thank-you">
      {isPending && <ListSkeleton rows={4} />}
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.items.map((chain) => (
        <OneChain key={`${chain.contact_id} ${chain.interview_id}`} chain={chain} />
      ))}
    </Section>
  )
}

function OneChain({ chain: { contact_name, links } }: { chain: Chain }) {
  return (
    <ol className={classes.chain} aria-label={`The chain with ${contact_name}`}>
      {links.map((link) => (
        <LinkRow key={link.key} link={link} />
      ))}
    </ol>
  )
}

function LinkRow({ link: { title, state, why, at, link } }: { link: ChainLink }) {
  const { words, icon: Icon } = LINK_STATES[state]
  return (
    <li className={classes.link} data-state={state}>
      <Icon size={20} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <Text fw={500}>{link ? <TextLink {...linkOf({ link })}>{title}</TextLink> : title}</Text>
        <Text size="sm" c="dimmed">
          <span className={state === 'late' ? classes.late : undefined}>
            {words}
            {at && (
              <>
                {' '}
                <RelativeDate at={at} />
              </>
            )}
          </span>
          {why && ` · ${why}`}
        </Text>
      </div>
    </li>
  )
}
