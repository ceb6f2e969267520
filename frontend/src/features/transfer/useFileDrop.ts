/** Files dropped anywhere on the page: beside the target the browser would leave the page and open them. */
import { useEffect, useRef, useState } from 'react'

/** Answers whether files are being dragged over the page now. */
export function useFileDrop(onDrop: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })
  useEffect(() => {
    const listening = new AbortController()
    const listen = (name: 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void) =>
      window.addEventListener(name, (event) => hasFiles(event) && react(event), { signal: listening.signal })
    listen('dragover', (event) => {
      event.preventDefault()
      setOver(true)
    })
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false))
    listen('drop', (event) => {
      event.preventDefault()
      setOver(false)
      drop.current([...(event.dataTransfer?.files ?? [])])
    })
    return () => listening.abort()
  }, [])
  return over
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
