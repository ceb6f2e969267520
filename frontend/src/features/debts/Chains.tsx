/** From the first hello to the last thank-you: each link and how it stands. */
import { Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { linkOf } from '@/features/agenda/rules'
import { ErrorState } from '@/ui/ErrorState'
import { RelativeDate } from '@/ui/RelativeDate'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import { TextLink } from '@/ui/TextLink'
import classes from './debts.module.css'
import { type Chain, type ChainLink, type ChainsOf, chainsQuery } from './queries'
import { dateOf, isDated, LINK_STATES, titleOf } from './rules'

export function Chains({ of }: { of: ChainsOf }) {
  const { data, isPending, isError, error, refetch } = useQuery(chainsQuery(of))
  return (
    <Section title="From the first hello to the last thank-you">
      {isPending && <ListSkeleton rows={4} />}
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.items.map((chain) => (
        <div key={`${chain.contact_id} ${chain.interview_id}`}>
          {data.items.length > 1 && <Heading chain={chain} of={of} />}
          <OneChain chain={chain} />
        </div>
      ))}
    </Section>
  )
}

/** Where several chains follow each other. */
function Heading({ chain, of }: { chain: Chain; of: ChainsOf }) {
  const title = titleOf(chain, of)
  const date = dateOf(chain)
  const isLinked = 'contact_id' in of && chain.interview_id
  return (
    <Title order={3} size="h4" className={classes.chainTitle}>
      {isLinked ? (
        <TextLink to="/interviews/$interviewId" params={{ interviewId: chain.interview_id ?? '' }}>
          {title}
        </TextLink>
      ) : (
        title
      )}
      {isLinked && date && (
        <Text component="span" size="sm" c="dimmed">
          {' '}
          <RelativeDate at={date} />
        </Text>
      )}
    </Title>
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

function LinkRow({ link: step }: { link: ChainLink }) {
  const { title, state, why, at, link } = step
  const { words, dated, icon: Icon } = LINK_STATES[state]
  const date = isDated(step) ? at : null
  return (
    <li className={classes.link} data-state={state}>
      <Icon size={20} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <Text fw={state === 'not_needed' ? 400 : 500}>
          {link ? <TextLink {...linkOf({ link })}>{title}</TextLink> : title}
        </Text>
        <Text size="sm" c="dimmed">
          <span className={state === 'late' ? classes.late : undefined}>
            {date ? (
              <>
                {dated} <RelativeDate at={date} />
              </>
            ) : (
              words
            )}
          </span>
          {why && ` · ${why}`}
        </Text>
      </div>
    </li>
  )
}
