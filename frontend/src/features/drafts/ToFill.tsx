/** What still stands in braces, each with where it would come from and a field to fill it in (R42). */
import { Text, Title } from '@mantine/core'
import { TextLink } from '@/ui/TextLink'
import classes from './Composer.module.css'
import { FillIn } from './FillIn'
import type { Rendering, Version } from './queries'
import type { About } from './rules'

interface ToFillProps {
  about: About
  rendering: Rendering
  version: Version | undefined
  /** The names in braces that still stand in the text. */
  unfilled: readonly string[]
  onFill: (name: string, value: string) => void
}

export function ToFill({ about, rendering, version, unfilled, onFill }: ToFillProps) {
  if (unfilled.length === 0) return null
  const sourceOf = (name: string) => version?.variables.find((one) => one.name === name)?.source
  return (
    <section className={classes.fill} aria-label="To fill in">
      <Title order={2} size="h5">
        To fill in
      </Title>
      {unfilled.map((name) =>
        name === 'referrer' ? (
          <OnlyByPermission key={name} contactId={about.contact_id} naming={rendering.naming} />
        ) : (
          <div key={name}>
            <FillIn name={name} source={sourceOf(name)} onFill={onFill} />
            <InTheTalk name={name} interviewId={about.interview_id} />
          </div>
        ),
      )}
    </section>
  )
}

/** R14: nobody is named by typing a name. */
const OnlyByPermission = ({ contactId, naming }: { contactId: string; naming: string }) => (
  <Text>
    Who referred you is named only where they allow it. {naming}{' '}
    <TextLink to="/people/$contactId" params={{ contactId }} search={{ tab: 'ties' }}>
      Their referrals
    </TextLink>
  </Text>
)

/** What the interview's page can settle. */
function InTheTalk({ name, interviewId }: { name: string; interviewId: string | null }) {
  if (!interviewId || (name !== 'slots' && name !== 'questions')) return null
  return (
    <Text size="sm" mt="xs">
      <TextLink
        to="/interviews/$interviewId"
        params={{ interviewId }}
        search={name === 'slots' ? { tab: 'prepare', slots: true } : { tab: 'prepare' }}
      >
        {name === 'slots' ? 'Pick times on both clocks' : 'Plan the questions'}
      </TextLink>
    </Text>
  )
}
