/** The text that is being written: it begins as a version, is kept as a draft once touched, and saves itself. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { tellFailure, undoable } from '@/ui/undoable'
import { type FlushedField, useRowField } from '@/ui/useRowField'
import { type Draft, type Rendering, renderingQuery, type Version, type Written } from './queries'
import type { About, Channel } from './rules'
import { type Row, useKeeping } from './useKeeping'
import { filledIn, valueIn } from './wording'

interface WritingOptions {
  about: About
  /** What was kept earlier, if anything was. */
  begun: Draft | null
  /** The versions as they were when the page opened. */
  first: Rendering
}

export interface Writing {
  field: FlushedField<Written>
  rendering: Rendering
  /** The version that the text was made of, if its template is still there. */
  version: Version | undefined
  choose: (version: Version) => void
  changeChannel: (channel: Channel) => void
  fill: (name: string, value: string) => void
  /** The draft with everything typed in it; null when that could not be saved. */
  ready: () => Promise<Draft | null>
}

export function useWriting({ about, begun, first }: WritingOptions): Writing {
  const client = useQueryClient()
  const [asked, ask] = useState(() => ({
    channel: begun?.channel ?? null,
    values: filledBefore(begun, first),
  }))
  const { data: rendering = first } = useQuery({
    ...renderingQuery(about, asked.channel, asked.values),
    placeholderData: keepPreviousData,
  })
  const [chosen, setChosen] = useState<string | null>(null)
  const keeping = useKeeping(about, begun, rendering.referral_id)
  const field = useRowField<Row, Written>({
    row: begun ?? seedOf(chosenOf(rendering, chosen), rendering.channel),
    read: writtenOf,
    write: keeping.keep,
    draftKey: `outreach:${Object.values(about).join(':')}`,
  })
  const version = rendering.versions.find(({ template_id }) => template_id === field.value.template_id)
  const latest = useRef({ version, field })
  latest.current = { version, field }

  /** Fill the versions anew; a text that was not touched follows, another one is changed by `otherwise`. */
  const renew = async (next: typeof asked, otherwise: (now: Written) => Written) => {
    try {
      const fresh = await client.fetchQuery(renderingQuery(about, next.channel, next.values))
      const { version: was, field: now } = latest.current
      const same = fresh.versions.find(({ template_id }) => template_id === now.value.template_id)
      ask(next)
      now.change({
        ...(same && isAsMade(now.value, was) ? madeOf(same, now.value) : otherwise(now.value)),
        channel: fresh.channel,
      })
    } catch (error) {
      tellFailure(error)
    }
  }

  return {
    field,
    rendering,
    version,
    choose: (next) => {
      const before = field.value
      if (!begun && field.state.status === 'clean') return setChosen(next.template_id)
      field.change(madeOf(next, before))
      if (!isAsMade(before, version))
        undoable('The text is that of the version now.', async () => latest.current.field.change(before))
    },
    changeChannel: (channel) => void renew({ ...asked, channel }, (now) => now),
    fill: (name, value) =>
      void renew(
        { ...asked, values: [...asked.values.filter((one) => one.name !== name), { name, value }] },
        (now) => ({
          ...now,
          subject: filledIn(now.subject, name, value),
          text: filledIn(now.text, name, value),
        }),
      ),
    ready: () => keeping.ready(field),
  }
}

type Value = { name: string; value: string }

/** What was filled in before, so that the other versions have it too. */
function filledBefore(begun: Draft | null, { versions }: Rendering): Value[] {
  const made = versions.find(({ template_id }) => template_id === begun?.template_id)
  if (!begun || !made) return []
  return made.unfilled.flatMap((name) => {
    const value = name === 'referrer' ? null : valueIn(begun.text, made.text, name)
    return value ? [{ name, value }] : []
  })
}

const chosenOf = ({ versions }: Rendering, id: string | null) =>
  versions.find((one) => one.template_id === id) ?? versions.find((one) => one.tone === 'warm') ?? versions[0]

const writtenOf = ({ channel, tone, template_id, subject, text }: Written): Written => ({
  channel,
  tone,
  template_id,
  subject,
  text,
})

const seedOf = (version: Version | undefined, channel: Channel): Row => ({
  version: 0,
  channel,
  tone: version?.tone ?? 'warm',
  template_id: version?.template_id ?? null,
  subject: version?.subject ?? '',
  text: version?.text ?? '',
})

const madeOf = ({ template_id, tone, subject, text }: Version, now: Written): Written => ({
  ...now,
  template_id,
  tone,
  subject,
  text,
})

/** Whether nothing of the person's own would be lost with it. */
const isAsMade = (now: Written, version: Version | undefined) =>
  now.text.trim() === '' || (version?.text === now.text && version.subject === now.subject)
