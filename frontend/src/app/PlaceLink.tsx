/** A link to a place, marked as the current one on all of the place's pages. */
import { Link } from '@tanstack/react-router'
import type { Place } from './navigation'

interface PlaceLinkProps extends Place {
  className: string | undefined
  onClick?: () => void
}

export function PlaceLink({ label, to, icon: Icon, className, onClick }: PlaceLinkProps) {
  return (
    <Link
      to={to}
      className={className}
      activeProps={{ 'aria-current': 'page' }}
      activeOptions={{ includeSearch: false }}
      {...(onClick ? { onClick } : {})}
    >
      <Icon size={20} aria-hidden />
      <span>{label}</span>
    </Link>
  )
}
