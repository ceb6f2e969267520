/** The navigation of small screens; what has no room is under More. */
import { useDisclosure } from '@mantine/hooks'
import { Ellipsis } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import classes from './BottomBar.module.css'
import { PHONE_PLACES } from './navigation'
import { PlaceLink } from './PlaceLink'

const MoreDrawer = lazy(() => import('./MoreDrawer'))

export function BottomBar() {
  const [isOpen, more] = useDisclosure(false)
  const [isNeeded, setNeeded] = useState(false)
  const open = () => {
    setNeeded(true)
    more.open()
  }
  return (
    <>
      <nav aria-label="Main" className={classes.bar}>
        {PHONE_PLACES.map((place) => (
          <PlaceLink key={place.to} {...place} className={classes.place} />
        ))}
        <button type="button" className={classes.place} onClick={open} aria-haspopup="dialog">
          <Ellipsis size={20} aria-hidden />
          <span>More</span>
        </button>
      </nav>
      {isNeeded && (
        <Suspense fallback={null}>
          <MoreDrawer opened={isOpen} onClose={more.close} />
        </Suspense>
      )}
    </>
  )
}
