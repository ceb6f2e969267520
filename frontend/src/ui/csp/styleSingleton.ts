/** Stands in for `react-style-singleton` (scroll lock behind dialogs) in builds; see vite/noInlineStyles. */
import { useInsertionEffect, useRef } from 'react'
import { adopt } from './sheets'

/** A component whose first instance puts its rules in force, until the last one is gone. */
export function styleSingleton() {
  let users = 0
  let release = () => {}
  // One component for each kind of rules is this library's contract; it is made once, when a module loads.
  return function Sheet({ styles }: { styles: string }): null {
    const first = useRef(styles)
    useInsertionEffect(() => {
      if (users === 0) release = adopt(first.current)
      users += 1
      return () => {
        users -= 1
        if (users === 0) release()
      }
    }, [])
    return null
  }
}
