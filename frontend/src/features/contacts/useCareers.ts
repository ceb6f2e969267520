/** The careers by id, for the badges beside people. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Career, careersQuery } from '@/features/careers/queries'

const NONE: readonly Career[] = []

export function useCareers(): ReadonlyMap<string, Career> {
  const { data } = useQuery(careersQuery())
  const careers = data?.items ?? NONE
  return useMemo(() => new Map(careers.map((career) => [career.id, career])), [careers])
}
