/** Says that the connection is gone, and that typing may go on. */
import { useNetwork } from '@mantine/hooks'
import { CloudOff } from 'lucide-react'
import classes from './OfflineBanner.module.css'

export function OfflineBanner() {
  const { online } = useNetwork()
  return (
    <div role="status">
      {!online && (
        <p className={classes.banner}>
          <CloudOff size={18} aria-hidden /> You are offline. What you type is kept here and saved when the
          connection is back.
        </p>
      )}
    </div>
  )
}
