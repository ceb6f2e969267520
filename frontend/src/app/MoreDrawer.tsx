/** What the bottom bar has no room for; its code loads when it is first opened. */
import { Drawer, UnstyledButton } from '@mantine/core'
import { CircleUserRound, Search } from 'lucide-react'
import classes from './BottomBar.module.css'
import { MORE_PLACES } from './navigation'
import { PlaceLink } from './PlaceLink'
import { useSearch } from './SearchProvider'

export default function MoreDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const openSearch = useSearch()
  const search = () => {
    onClose()
    openSearch()
  }
  return (
    <Drawer opened={opened} onClose={onClose} position="bottom" size={300} title="More">
      <div className={classes.list}>
        <UnstyledButton className={classes.row} onClick={search}>
          <Search size={20} aria-hidden />
          <span>Search</span>
        </UnstyledButton>
        {MORE_PLACES.map((place) => (
          <PlaceLink key={place.to} {...place} className={classes.row} onClick={onClose} />
        ))}
        <PlaceLink
          label="Profile"
          to="/profile"
          icon={CircleUserRound}
          className={classes.row}
          onClick={onClose}
        />
      </div>
    </Drawer>
  )
}
