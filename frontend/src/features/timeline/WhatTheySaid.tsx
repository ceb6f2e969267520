/** What a person told you about careers, in their own words. */
import { Stack } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useCareers } from '@/features/contacts/useCareers'
import type { Insight } from '@/features/insights/queries'
import { HORIZONS, POLARITIES, supportInWords } from '@/features/insights/rules'
import { TOPICS } from '@/features/interviews/rules'
import { CareerBadge } from '@/ui/CareerBadge'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { Quote } from '@/ui/Quote'
import { RelativeDay } from '@/ui/RelativeDate'
import { Section } from '@/ui/Section'
import { ShowMore } from '@/ui/ShowMore'
import { ListSkeleton } from '@/ui/Skeletons'
import { TextLink } from '@/ui/TextLink'
import { saidByQuery } from './queries'

export function WhatTheySaid({ contactId, name }: { contactId: string; name: string }) {
  const said = useInfiniteQuery(saidByQuery(contactId))
  const insights = said.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Section title={`What ${name} said`}>
      {said.isPending && <ListSkeleton rows={3} />}
      {said.isError && <ErrorState error={said.error} onRetry={() => void said.refetch()} />}
      {said.isSuccess && insights.length === 0 && (
        <EmptyState>
          Nothing yet. After a conversation, the debrief keeps what {name} told you, with the name of who said
          it.
        </EmptyState>
      )}
      <Stack gap="lg">
        {insights.map((insight) => (
          <Said key={insight.id} insight={insight} />
        ))}
      </Stack>
      <ShowMore list={said}>Show earlier</ShowMore>
    </Section>
  )
}

function Said({ insight }: { insight: Insight }) {
  const career = useCareers().get(insight.career_id)
  return (
    <Stack gap={6} align="flex-start">
      {career && <CareerBadge color={career.color}>{career.title}</CareerBadge>}
      <Quote speaker={insight.contact_name} context={<Context insight={insight} />}>
        {insight.text}
      </Quote>
    </Stack>
  )
}

function Context({ insight }: { insight: Insight }) {
  const { topic, polarity, horizon_years, interview_id, said_on } = insight
  const words = [
    TOPICS[topic],
    horizon_years && HORIZONS[horizon_years]?.toLowerCase(),
    POLARITIES[polarity].toLowerCase(),
    supportInWords(insight).toLowerCase(),
  ]
  return (
    <>
      {words.filter(Boolean).join(' · ')} · <RelativeDay day={said_on} />
      {interview_id && (
        <>
          {' · '}
          <TextLink to="/interviews/$interviewId" params={{ interviewId: interview_id }}>
            the conversation
          </TextLink>
        </>
      )}
    </>
  )
}
