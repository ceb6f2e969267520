/** The search over people, careers, interviews and pages: type, arrow keys, Enter. */
import { Modal, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { SearchResults } from './SearchResults'
import { type Hit, useSearchHits } from './useSearchHits'

export default function SearchPanel({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Search" size="lg" yOffset="10vh" centered={false}>
      <SearchBox onLeave={onClose} />
    </Modal>
  )
}

function SearchBox({ onLeave }: { onLeave: () => void }) {
  const navigate = useNavigate()
  const list = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
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
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(hits[at])
  }
  return (
    <>
      <TextInput
        role="combobox"
        aria-label="Search"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={hits[at] && `${list}-${at}`}
        placeholder="A person, a career, an interview, a page"
        leftSection={<Search size={20} aria-hidden />}
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <SearchResults id={list} hits={hits} chosen={at} onChoose={go} />
      <p role="status">{isSettled && hits.length === 0 && 'Nothing has this name.'}</p>
    </>
  )
}
