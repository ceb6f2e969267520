/** What the search found, under the headings of its sources. */
import classes from './SearchResults.module.css'
import type { Hit } from './useSearchHits'

interface SearchResultsProps {
  id: string
  hits: readonly Hit[]
  /** False while the list may still change under a pointer. */
  isSettled: boolean
  chosen: number
  onChoose: (hit: Hit) => void
}

export function SearchResults({ id, hits, isSettled, chosen, onChoose }: SearchResultsProps) {
  return (
    <div role="listbox" id={id} aria-label="Results" aria-busy={!isSettled} className={classes.list}>
      {hits.map((hit, at) => (
        <div key={`${hit.source} ${hit.id}`} role="presentation">
          {hit.source !== hits[at - 1]?.source && (
            <div role="presentation" className={classes.heading}>
              {hit.source}
            </div>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's (combobox pattern) */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field (combobox pattern) */}
          <div
            role="option"
            id={`${id}-${at}`}
            aria-selected={at === chosen}
            ref={at === chosen ? intoView : undefined}
            className={classes.hit}
            onClick={() => onChoose(hit)}
          >
            {hit.label}
            {hit.description && <span className={classes.description}>{hit.description}</span>}
          </div>
        </div>
      ))}
    </div>
  )
}

const intoView = (option: HTMLDivElement | null) => option?.scrollIntoView({ block: 'nearest' })
