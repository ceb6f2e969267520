/** The imports so far: one that waits to be finished first, then what became of the others. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { ErrorState } from '@/ui/ErrorState'
import { RelativeDate } from '@/ui/RelativeDate'
import { Section } from '@/ui/Section'
import { ListSkeleton } from '@/ui/Skeletons'
import classes from './EarlierImports.module.css'
import { type Import, importsQuery } from './queries'
import { historyWords, isOpen } from './rules'

export function EarlierImports() {
  const { data, error, isPending, refetch } = useQuery(importsQuery())
  if (data?.items.length === 0) return null
  return (
    <Section title="Earlier imports">
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isPending && <ListSkeleton rows={2} />}
      {data && (
        <ul className={classes.list}>
          {data.items.map((import_) => (
            <li key={import_.id}>
              <ImportLine import_={import_} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function ImportLine({ import_ }: { import_: Import }) {
  return (
    <Link to="/people/import/$importId" params={{ importId: import_.id }} className={classes.row}>
      <span className={classes.when}>
        <RelativeDate at={import_.created_at} />
      </span>
      <span className={classes.what} data-open={isOpen(import_) || undefined}>
        {historyWords(import_)}
      </span>
      <ChevronRight size={18} aria-hidden />
    </Link>
  )
}
