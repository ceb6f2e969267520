/** Ctrl/Cmd-K anywhere opens the search; its code loads when it is first opened. */
import { useHotkeys } from '@mantine/hooks'
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react'
import { useEarlyKeys } from './useEarlyKeys'

const SearchPanel = lazy(() => import('./SearchPanel'))
const OpenSearch = createContext<() => void>(() => {})

export function SearchProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  // How often it was opened: each time it begins anew, even while the last one fades out.
  const [turn, setTurn] = useState(0)
  const open = useCallback(() => {
    setTurn((now) => now + 1)
    setOpen(true)
  }, [])
  const close = useCallback(() => setOpen(false), [])
  useHotkeys([['mod+K', open]], [])
  const takeTyped = useEarlyKeys(isOpen)
  return (
    <OpenSearch.Provider value={open}>
      {children}
      {turn > 0 && (
        <Suspense fallback={null}>
          <SearchPanel opened={isOpen} onClose={close} turn={turn} takeTyped={takeTyped} />
        </Suspense>
      )}
    </OpenSearch.Provider>
  )
}

/** Opens the search. */
export const useSearch = () => useContext(OpenSearch)
