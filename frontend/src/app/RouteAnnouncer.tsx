/** Tells a screen reader that another page is on display, by the name in the browser's tab. */
import { VisuallyHidden } from '@mantine/core'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

export function RouteAnnouncer() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const first = useRef(path)
  const [title, setTitle] = useState('')
  useEffect(() => {
    if (path === first.current || first.current === undefined) {
      first.current = path
      return
    }
    // The page's title is set after it is drawn.
    const later = setTimeout(() => setTitle(document.title), 100)
    return () => clearTimeout(later)
  }, [path])
  return (
    <VisuallyHidden role="status" aria-label="Page">
      {title}
    </VisuallyHidden>
  )
}
