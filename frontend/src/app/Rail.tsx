/** The navigation of wide screens. */
import { Kbd } from '@mantine/core'
import { CircleUserRound, Search } from 'lucide-react'
import { PLACES } from './navigation'
import { PlaceLink } from './PlaceLink'
import classes from './Rail.module.css'
import { useSearch } from './SearchProvider'

const IS_MAC = /Mac/.test(navigator.userAgent)

export function Rail({ name }: { name: string | undefined }) {
  const openSearch = useSearch()
  return (
    <nav aria-label="Main" className={classes.rail}>
      <div className={classes.brand}>
        <img src="/favicon.svg" alt="" width={28} height={28} />
        Grapevine
      </div>
      <button type="button" className={classes.search} onClick={openSearch}>
        <Search size={18} aria-hidden /> Search
        <Kbd size="xs" className={classes.keys}>
          {IS_MAC ? '⌘ K' : 'Ctrl K'}
        </Kbd>
      </button>
      <div className={classes.places}>
        {PLACES.map((place) => (
          <PlaceLink key={place.to} {...place} className={classes.place} />
        ))}
      </div>
      <div className={classes.places}>
        <PlaceLink label={name ?? 'Profile'} to="/profile" icon={CircleUserRound} className={classes.place} />
      </div>
    </nav>
  )
}
