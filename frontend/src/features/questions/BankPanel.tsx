/** The bank of questions: search, topic, shelf, and the questions under their topics. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorState } from '@/ui/ErrorState'
import { FilterSelect } from '@/ui/FilterSelect'
import { SearchBar } from '@/ui/SearchBar'
import { SearchField } from '@/ui/SearchField'
import { ListSkeleton } from '@/ui/Skeletons'
import { SHELVES, type Shelf } from '@/ui/shelves'
import classes from './Bank.module.css'
import { BankTopic } from './BankTopic'
import { type BankQuestion, bankQuery } from './queries'
import { type BankSearch, bankQueryOf, byTopic, TOPICS } from './rules'

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

const Toolbar = ({ search, onChange }: Pick<BankPanelProps, 'search' | 'onChange'>) => (
  <SearchBar>
    <SearchField
      label="Search questions"
      placeholder="Words of a question"
      words={search.q}
      onSearch={(q) => onChange({ q })}
    />
    <FilterSelect
      label="Topic"
      any="Every topic"
      words={TOPICS}
      value={search.topic}
      onChange={(topic) => onChange({ topic })}
    />
    <FilterSelect
      label="Show"
      any="All in use"
      words={SHELVES}
      value={search.show}
      onChange={(show) => onChange({ show })}
    />
  </SearchBar>
)

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
