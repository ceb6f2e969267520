/** Asks every search source, and puts what they find into one list in the order of the sources. */
import { useDebouncedValue } from '@mantine/hooks'
import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { Found } from '@/ui/search'
import { SOURCES } from './search'

export interface Hit extends Found {
  source: string
}

/** `isSettled` is false while answers for what was typed are on their way. */
export function useSearchHits(typed: string): { hits: Hit[]; isSettled: boolean } {
  const client = useQueryClient()
  const [words] = useDebouncedValue(typed.trim(), 120)
  const results = useQueries({
    queries: SOURCES.map((source) => ({
      queryKey: ['search', source.title, words],
      queryFn: () => source.find(words, client),
      placeholderData: (before: Found[] | undefined) => before,
      enabled: words !== '' || source.withoutWords === true,
    })),
  })
  const hits = SOURCES.flatMap((source, at) =>
    (results[at]?.data ?? []).map((found) => ({ ...found, source: source.title })),
  )
  return { hits, isSettled: words === typed.trim() && results.every((result) => !result.isFetching) }
}
