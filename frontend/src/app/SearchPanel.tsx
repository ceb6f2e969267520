/** The search over people, careers, interviews and pages: type, arrow keys, Enter. */
import { Modal, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { SearchResults } from './SearchResults'
import classes from './SearchResults.module.css'
import { type Hit, useSearchHits } from './useSearchHits'

interface SearchPanelProps {
  opened: boolean
  onClose: () => void
  /** Counts the times that it was opened. */
  turn: number
  /** What was typed before the field was there; once. */
  takeTyped: () => string
}

export default function SearchPanel({ opened, onClose, turn, takeTyped }: SearchPanelProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      returnFocus={false}
      title="Search"
      size="lg"
      yOffset="10vh"
      centered={false}
    >
      <SearchBox key={turn} onLeave={onClose} takeTyped={takeTyped} />
    </Modal>
  )
}

function SearchBox({ onLeave, takeTyped }: { onLeave: () => void; takeTyped: () => string }) {
  const navigate = useNavigate()
  const list = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  // In one go: from here on the field itself gets what is typed.
  useLayoutEffect(() => {
    field.current?.focus()
    setTyped((now) => now + takeTyped())
  }, [takeTyped])
  const { hits, isSettled } = useSearchHits(typed)
  const at = Math.min(chosen, hits.length - 1)

  const go = (hit: Hit | undefined) => {
    if (!hit) return
    onLeave()
    void navigate(hit.link)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setChosen((at + step + hits.length) % Math.max(hits.length, 1))
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      // Else it would press the button that has the focus again.
      event.preventDefault()
      go(hits[at])
    }
  }
  return (
    <>
      <TextInput
        ref={field}
        className={classes.field}
        role="combobox"
        aria-label="Search"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={hits[at] && `${list}-${at}`}
        placeholder="A person, a career, an interview, a question"
        leftSection={<Search size={20} aria-hidden />}
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <SearchResults id={list} hits={hits} isSettled={isSettled} chosen={at} onChoose={go} />
      <p role="status">{isSettled && hits.length === 0 && 'Nothing has this name.'}</p>
    </>
  )
}
