/** What the text is made of: what is still to be filled in, what was filled and from where, and who may be named. */
import { Button, Text, Textarea, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { TextLink } from '@/ui/TextLink'
import classes from './Composer.module.css'
import type { Rendering, Version } from './queries'

type Fill = (name: string, value: string) => void

interface ToFillProps {
  /** The names in braces that still stand in the text. */
  unfilled: readonly string[]
  version: Version | undefined
  onFill: Fill
}

export function ToFill({ unfilled, version, onFill }: ToFillProps) {
  if (unfilled.length === 0) return null
  const sourceOf = (name: string) => version?.variables.find((one) => one.name === name)?.source
  return (
    <section className={classes.fill} aria-label="To fill in">
      <Title order={2} size="h5">
        To fill in
      </Title>
      {unfilled.map((name) => (
        <FillIn key={name} name={name} source={sourceOf(name)} onFill={onFill} />
      ))}
    </section>
  )
}

interface FillInProps {
  name: string
  source: string | undefined
  onFill: Fill
}

function FillIn({ name, source, onFill }: FillInProps) {
  const [value, setValue] = useState('')
  if (name === 'referrer')
    return (
      <Text size="sm">
        <code className={classes.brace}>{name}</code> Only a referral that allows it can name somebody here.
      </Text>
    )
  const fill = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim()) onFill(name, value.trim())
  }
  return (
    <form onSubmit={fill} className={classes.filling}>
      <Textarea
        label={inWords(name)}
        description={source && `${source}.`}
        minRows={1}
        maxRows={6}
        maxLength={4000}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!value.trim()}>
        Fill in
      </Button>
    </form>
  )
}

interface MadeOfProps {
  rendering: Rendering
  version: Version | undefined
  contactId: string
  onFill: Fill
}

export function MadeOf({ rendering, version, contactId, onFill }: MadeOfProps) {
  const variables = version?.variables ?? []
  const left = variables.filter((one) => one.value === null && one.when_missing === 'drop_sentence')
  return (
    <>
      {rendering.referral_id && (
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

/** `how_i_found_you` as people say it. */
export const inWords = (name: string): string => {
  const words = name.replaceAll('_', ' ').replace(/\bi\b/, 'I')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
