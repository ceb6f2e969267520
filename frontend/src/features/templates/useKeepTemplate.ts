/** Storing what the form of a template holds: only what was changed, and never over a change from elsewhere unasked. */

import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { once } from '@/api/headers'
import { Problem } from '@/api/problem'
import { type Template, templateQuery, useAddTemplate, useChangeTemplate } from './queries'
import type { Purpose } from './rules'

const NEW = {
  purpose: 'request_cold',
  channel: 'email',
  tone: 'warm',
  title: '',
  subject: '',
  text: '',
} as const

type Fields = Pick<Template, 'purpose' | 'channel' | 'tone' | 'title' | 'subject' | 'text'>

export function valuesOf(base: Template | null, wanted?: Purpose): Fields {
  const { purpose, channel, tone, title, subject, text } = base ?? {
    ...NEW,
    ...(wanted && { purpose: wanted }),
  }
  return { purpose, channel, tone, title, subject, text }
}

export function useKeepTemplate(base: Template | null, onDone: () => void) {
  const client = useQueryClient()
  const { mutateAsync: add } = useAddTemplate()
  const { mutateAsync: change } = useChangeTemplate()
  // Once a change from elsewhere has been shown, keeping is meant to write over it.
  const seen = useRef(base)
  const [theirs, setTheirs] = useState<string | null>(null)
  const keep = async (fields: Fields, headers: ReturnType<typeof once>) => {
    try {
      if (!seen.current) await add({ body: fields, headers })
      else await change({ base: seen.current, patch: changed(base, fields) })
      onDone()
    } catch (error) {
      if (seen.current && Problem.from(error).status === 412) {
        seen.current = await client.fetchQuery({ ...templateQuery(seen.current.id), staleTime: 0 })
        setTheirs(seen.current.text)
      }
      throw error
    }
  }
  return { keep, theirs }
}

/** What differs from the template that the form began with. */
export function changed(base: Template | null, fields: Fields): Partial<Fields> {
  const names = Object.keys(fields) as (keyof Fields)[]
  return Object.fromEntries(
    names.filter((name) => fields[name] !== base?.[name]).map((name) => [name, fields[name]]),
  )
}
