/** The composer: whom to write to, what for, and then the text. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Interview } from '@/features/interviews/queries'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { ChoosePerson } from './ChoosePerson'
import { ChoosePurpose } from './ChoosePurpose'
import { isLeftAlone, LeftAlone } from './LeftAlone'
import { begunQuery, type Draft, renderingQuery } from './queries'
import type { About, WriteSearch } from './rules'
import { Sent } from './Sent'
import { useAbout } from './useAbout'
import { Write } from './Write'

interface ComposerProps {
  search: WriteSearch
  onChange: (search: WriteSearch, replace?: boolean) => void
}

export function Composer({ search, onChange }: ComposerProps) {
  const { about, contact, purpose, interview, draft, isLoading, error } = useAbout(search)
  if (isLoading) return <ListSkeleton rows={5} />
  if (error) return <ErrorState error={error} />
  if (!contact) return <ChoosePerson onChoose={(id) => onChange({ ...search, contact: id })} />
  if (!purpose)
    return <ChoosePurpose contact={contact} onChoose={(chosen) => onChange({ ...search, purpose: chosen })} />
  if (!about) return <ListSkeleton rows={5} />
  if (draft?.sent_at) return <Sent draft={draft} />
  return (
    <Begin
      key={Object.values(about).join(':')}
      about={about}
      interview={interview}
      kept={draft}
      search={search}
      onChange={onChange}
    />
  )
}

interface BeginProps extends ComposerProps {
  about: About
  interview: Interview | null
  /** The draft that the address names. */
  kept: Draft | null
}

/** Reads what was begun: a text goes on where it was left. */
function Begin({ kept, ...props }: BeginProps) {
  const found = useQuery({ ...begunQuery(props.about), enabled: kept === null })
  const begun = kept ?? found.data
  // A text that is on display stays there, whatever fails to be read again.
  if (begun !== undefined) return <WithVersions begun={begun} {...props} />
  if (found.error) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />
  return <ListSkeleton rows={5} />
}

/** Reads the versions, for the channel that the page opened with. */
function WithVersions({ begun, ...props }: Omit<BeginProps, 'kept'> & { begun: Draft | null }) {
  const { about } = props
  const [channel] = useState(begun?.channel ?? null)
  const { data, error, refetch } = useQuery(renderingQuery(about, channel, []))
  if (data) return <Write begun={begun} first={data} {...props} />
  if (isLeftAlone(error)) return <LeftAlone contactId={about.contact_id} onAllowed={() => void refetch()} />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return <ListSkeleton rows={5} />
}
