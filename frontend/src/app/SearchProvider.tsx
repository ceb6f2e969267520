/** Ctrl/Cmd-K anywhere opens the search; its code loads when it is first opened. */
import { useHotkeys } from '@mantine/hooks'
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react'
import { useEarlyKeys } from './useEarlyKeys'

const SearchPanel = lazy(() => import('./SearchPanel'))
const OpenSearch = createContext<() => void>(() => {})

export function SearchProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const [isNeeded, setNeeded] = useState(false)
  const open = useCallback(() => {
    setNeeded(true)
    setOpen(true)
  }, [])
  const close = useCallback(() => setOpen(false), [])
  useHotkeys([['mod+K', open]], [])
  const takeTyped = useEarlyKeys(isOpen)
  return (
    <OpenSearch.Provider value={open}>
      {children}
      {isNeeded && (
        <Suspense fallback={null}>
          <SearchPanel opened={isOpen} onClose={close} takeTyped={takeTyped} />
        </Suspense>
      )}
    </OpenSearch.Provider>
  )
}

/** Opens the search. */
export const useSearch = () => useContext(OpenSearch)
