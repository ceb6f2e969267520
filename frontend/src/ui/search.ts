/** What Ctrl/Cmd-K can find. A feature offers a SearchSource; app/search lists them in order. */
import type { QueryClient } from '@tanstack/react-query'
import type { LinkProps } from '@tanstack/react-router'

export interface Found {
  /** Unique within its source. */
  id: string
  label: string
  /** Role, organization, date: what tells two of the same name apart. */
  description?: string
  /** Where choosing it leads. */
  link: LinkProps
}

export interface SearchSource {
  /** The heading above its results: "People". */
  title: string
  /** Also offers something before anything is typed. */
  withoutWords?: boolean
  /** At most about 6 results for what was typed (trimmed; empty only `withoutWords`). */
  find: (words: string, client: QueryClient) => Promise<Found[]> | Found[]
}
