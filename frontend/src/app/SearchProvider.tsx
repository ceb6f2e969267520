/** Ctrl/Cmd-K anywhere opens the search; its code loads when it is first opened. */
import { useHotkeys } from '@mantine/hooks'
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useEarlyKeys } from './useEarlyKeys'

const SearchPanel = lazy(() => import('./SearchPanel'))
const OpenSearch = createContext<() => void>(() => {})

export function SearchProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  // How often it was opened: each time it begins anew, even while the last one fades out.
  const [turn, setTurn] = useState(0)
  const { begin, take } = useEarlyKeys()
  const focus = useFocusBefore()
  const open = useCallback(() => {
    begin()
    focus.keep()
    setTurn((now) => now + 1)
    setOpen(true)
  }, [begin, focus])
  const close = useCallback(() => {
    take()
    focus.giveBack()
    setOpen(false)
  }, [take, focus])
  useHotkeys([['mod+K', open]], [])
  return (
    <OpenSearch.Provider value={open}>
      {children}
      {turn > 0 && (
        <Suspense fallback={null}>
          <SearchPanel opened={isOpen} onClose={close} turn={turn} takeTyped={take} />
        </Suspense>
      )}
    </OpenSearch.Provider>
  )
}

/** Where the focus was before the search. It goes back at once: later, the next search may have it. */
function useFocusBefore() {
  const before = useRef<Element | null>(null)
  return useMemo(
    () => ({
      keep: () => {
        before.current ??= document.activeElement
      },
      giveBack: () => {
        if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
        before.current = null
      },
    }),
    [],
  )
}

/** Opens the search. */
export const useSearch = () => useContext(OpenSearch)
