/** What people said in an interview, in their own words. */
import { ActionIcon, Button, Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useCareers } from '@/features/contacts/useCareers'
import type { Interview } from '@/features/interviews/queries'
import { TOPICS } from '@/features/interviews/rules'
import { CareerBadge } from '@/ui/CareerBadge'
import { ErrorState } from '@/ui/ErrorState'
import { Quote } from '@/ui/Quote'
import { Section } from '@/ui/Section'
import { ShowMore } from '@/ui/ShowMore'
import { ListSkeleton } from '@/ui/Skeletons'
import { TextLink } from '@/ui/TextLink'
import { undoableDelete } from '@/ui/undoableDelete'
import classes from './form.module.css'
import { InsightForm } from './InsightForm'
import { type Insight, insightsOfQuery, useRestoreInsight, useTrashInsight } from './queries'
import { POLARITIES, supportInWords } from './rules'

export function WhatWasSaid({ interview }: { interview: Interview }) {
  const said = useInfiniteQuery(insightsOfQuery(interview.id))
  const insights = said.data?.pages.flatMap((page) => page.items) ?? []
  const [open, setOpen] = useState<{ insight: Insight | null } | null>(null)
  return (
    <Section title="What was said">
      {said.isPending && <ListSkeleton rows={2} />}
      {said.isError && <ErrorState error={said.error} onRetry={() => void said.refetch()} />}
      {said.isSuccess && insights.length === 0 && (
        <Text c="dimmed">Nothing kept yet. One sentence in their words is enough to compare careers by.</Text>
      )}
      <Stack component="ul" gap="md" m={0} p={0}>
        {insights.map((insight) => (
          <Said key={insight.id} insight={insight} onEdit={() => setOpen({ insight })} />
        ))}
      </Stack>
      <ShowMore list={said} />
      <div>
        <Button
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          onClick={() => setOpen({ insight: null })}
        >
          Add what they said
        </Button>
      </div>
      {open && <InsightForm interview={interview} insight={open.insight} onClose={() => setOpen(null)} />}
    </Section>
  )
}

function Said({ insight, onEdit }: { insight: Insight; onEdit: () => void }) {
  const career = useCareers().get(insight.career_id)
  const remove = useRemove(insight)
  const about = `“${insight.text.slice(0, 60)}”`
  return (
    <li className={classes.said}>
      <Stack gap={6} align="flex-start">
        {career && <CareerBadge color={career.color}>{career.title}</CareerBadge>}
        <Quote speaker={<Speaker insight={insight} />} context={contextOf(insight)}>
          {insight.text}
        </Quote>
      </Stack>
      <div className={classes.actions}>
        <ActionIcon aria-label={`Edit ${about}`} onClick={onEdit}>
          <Pencil size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={`Remove ${about}`} onClick={() => void remove()}>
          <Trash2 size={18} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  )
}

const Speaker = ({ insight: { contact_id, contact_name } }: { insight: Insight }) => (
  <TextLink to="/people/$contactId" params={{ contactId: contact_id }}>
    {contact_name}
  </TextLink>
)

const contextOf = (insight: Insight) =>
  [
    TOPICS[insight.topic],
    POLARITIES[insight.polarity].toLowerCase(),
    supportInWords(insight).toLowerCase(),
  ].join(' · ')

function useRemove({ id }: Insight) {
  const { mutateAsync: trash } = useTrashInsight()
  const { mutateAsync: restore } = useRestoreInsight()
  return () =>
    undoableDelete({
      message: 'What they said is removed.',
      remove: () => trash(id),
      restore: () => restore(id),
    })
}
