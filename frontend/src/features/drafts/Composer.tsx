/** The composer: whom to write to, what for, and then the text. */
import { useQuery } from '@tanstack/react-query'
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

/** Reads what was begun and the versions; a text begins with both. */
function Begin({ about, interview, kept, search, onChange }: BeginProps) {
  const found = useQuery({ ...begunQuery(about), enabled: kept === null })
  const begun = kept ?? found.data
  const rendering = useQuery({
    ...renderingQuery(about, begun?.channel ?? null, []),
    enabled: begun !== undefined,
  })
  if (isLeftAlone(rendering.error))
    return <LeftAlone contactId={about.contact_id} onAllowed={() => void rendering.refetch()} />
  const error = found.error ?? rendering.error
  if (error)
    return (
      <ErrorState error={error} onRetry={() => void (begun === undefined ? found : rendering).refetch()} />
    )
  if (begun === undefined || !rendering.data) return <ListSkeleton rows={5} />
  return (
    <Write
      about={about}
      interview={interview}
      begun={begun}
      first={rendering.data}
      search={search}
      onChange={onChange}
    />
  )
}
