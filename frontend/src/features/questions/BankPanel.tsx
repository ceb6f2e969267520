/** The bank of questions: search, topic, shelf, and the questions under their topics. */
import { CloseButton, NativeSelect, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { ListSkeleton } from '@/ui/Skeletons'
import { optionsOf } from '@/ui/searchParams'
import { useTyped } from '@/ui/useTyped'
import classes from './Bank.module.css'
import { BankTopic } from './BankTopic'
import { type BankQuestion, bankQuery } from './queries'
import { type BankSearch, bankQueryOf, byTopic, SHELVES, type Shelf, TOPICS, type Topic } from './rules'

type Change = { [Key in keyof BankSearch]?: BankSearch[Key] | undefined }

interface BankPanelProps {
  search: BankSearch
  onChange: (change: Change) => void
  /** What else can be done with a question, from features that come later. */
  use: (question: BankQuestion) => ReactNode
}

export function BankPanel({ search, onChange, use }: BankPanelProps) {
  const bank = useQuery({ ...bankQuery(bankQueryOf(search)), placeholderData: keepPreviousData })
  return (
    <>
      <Toolbar search={search} onChange={onChange} />
      {bank.isPending && <ListSkeleton rows={8} />}
      {bank.isError && <ErrorState error={bank.error} onRetry={() => void bank.refetch()} />}
      {bank.data?.length === 0 && <NoneFound search={search} />}
      {bank.data && (
        <div className={classes.topics}>
          {byTopic(bank.data).map(({ topic, title, rows }) => (
            <BankTopic
              key={topic}
              topic={topic}
              title={title}
              rows={rows}
              search={search}
              onEdit={({ id }) => onChange({ edit: id })}
              use={use}
            />
          ))}
        </div>
      )}
    </>
  )
}

function Toolbar({ search, onChange }: Pick<BankPanelProps, 'search' | 'onChange'>) {
  const [typed, type] = useTyped(search.q ?? '', (q) => onChange({ q: q || undefined }))
  return (
    <search className={classes.bar}>
      <TextInput
        className={classes.search}
        type="search"
        aria-label="Search questions"
        placeholder="Words of a question"
        maxLength={200}
        leftSection={<Search size={18} aria-hidden />}
        rightSection={typed && <CloseButton aria-label="Clear the search" onClick={() => type('')} />}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label="Topic"
        data={[{ value: '', label: 'Every topic' }, ...optionsOf(TOPICS)]}
        value={search.topic ?? ''}
        onChange={(event) => onChange({ topic: (event.currentTarget.value as Topic) || undefined })}
      />
      <NativeSelect
        aria-label="Show"
        data={[{ value: '', label: 'All in use' }, ...optionsOf(SHELVES)]}
        value={search.show ?? ''}
        onChange={(event) => onChange({ show: (event.currentTarget.value as Shelf) || undefined })}
      />
    </search>
  )
}

const NOTHING: Record<Shelf, string> = {
  own: 'None of your own yet. Write down what only you would ask.',
  hidden: 'Nothing is hidden. What you never ask can be hidden; it is not lost.',
  trash: 'The trash is empty.',
}

const NoneFound = ({ search: { q, topic, show } }: Pick<BankPanelProps, 'search'>) => (
  <EmptyState>
    {show && !q && !topic ? NOTHING[show] : 'No question is like that. Try another word or topic.'}
  </EmptyState>
)
