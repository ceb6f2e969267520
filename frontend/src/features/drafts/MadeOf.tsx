/** What the text is made of: what was filled in and from where, what is left out, and who may be named. */
import { Text } from '@mantine/core'
import { TextLink } from '@/ui/TextLink'
import classes from './Composer.module.css'
import { FillIn } from './FillIn'
import type { Rendering, Version } from './queries'
import { inWords } from './wording'

interface MadeOfProps {
  rendering: Rendering
  version: Version | undefined
  contactId: string
  /** Who may be named is said where it is asked for. */
  isNamingSaid: boolean
  onFill: (name: string, value: string) => void
}

export function MadeOf({ rendering, version, contactId, isNamingSaid, onFill }: MadeOfProps) {
  const variables = version?.variables ?? []
  const left = variables.filter((one) => one.value === null && one.when_missing === 'drop_sentence')
  return (
    <>
      {rendering.referral_id && !isNamingSaid && (
        <Text size="sm" className={classes.naming}>
          {rendering.naming}{' '}
          {!rendering.may_name_referrer && (
            <TextLink to="/people/$contactId" params={{ contactId }} search={{ tab: 'ties' }}>
              Their referrals
            </TextLink>
          )}
        </Text>
      )}
      {variables.length > 0 && (
        <details className={classes.fold}>
          <summary>What it is made of</summary>
          <dl className={classes.facts}>
            {variables
              .filter(({ value }) => value !== null)
              .map(({ name, value, source }) => (
                <div key={name}>
                  <dt>{inWords(name)}</dt>
                  <dd>
                    <Text className={classes.value}>{value}</Text>
                    <Text size="sm" c="dimmed">
                      {source}.
                    </Text>
                  </dd>
                </div>
              ))}
          </dl>
          {left.length > 0 && (
            <Text size="sm" fw={600} mb="xs">
              Not known, so its sentence is left out
            </Text>
          )}
          {left.map(({ name, source }) => (
            <FillIn key={name} name={name} source={source} onFill={onFill} />
          ))}
        </details>
      )}
    </>
  )
}
