/** A field that saves itself, seen from the outside. */
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ChangedElsewhere } from '@/api/merge'
import { render } from '../../test/render.tsx'
import { SavedText } from './SavedText'
import { useRowField } from './useRowField'

interface Row {
  version: number
  place: string
}

type Write = (base: Row, place: string) => Promise<Row>

function Form({ write }: { write: Write }) {
  const [row, setRow] = useState<Row>({ version: 1, place: 'Ghent' })
  const field = useRowField({
    row,
    read: ({ place }) => place,
    write: async (base, place) => {
      const next = await write(base, place)
      setRow(next)
      return next
    },
    pause: 200,
  })
  return (
    <>
      <SavedText label="Place" field={field} />
      <button type="button">Elsewhere</button>
      <button type="button" onMouseEnter={() => setRow({ version: row.version + 1, place: 'Oslo' })}>
        Another device
      </button>
    </>
  )
}

const trimming: Write = async (base, place) => ({ version: base.version + 1, place: place.trim() })

test('the last space stays while somebody types, and what is stored shows when they leave', async () => {
  const write = vi.fn(trimming)
  render(<Form write={write} />)
  const place = screen.getByLabelText('Place')
  await userEvent.type(place, ' by ')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved'))
  expect(place).toHaveValue('Ghent by ')
  await userEvent.type(place, 'the sea ')
  await waitFor(() =>
    expect(write).toHaveBeenLastCalledWith({ version: 2, place: 'Ghent by' }, 'Ghent by the sea '),
  )
  await userEvent.click(screen.getByText('Elsewhere'))
  await waitFor(() => expect(place).toHaveValue('Ghent by the sea'))
})

test('what another device wrote shows in the field, even while it has the focus', async () => {
  const write = vi.fn(trimming)
  render(<Form write={write} />)
  const place = screen.getByLabelText('Place')
  await userEvent.type(place, ' by')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved'))
  await userEvent.hover(screen.getByText('Another device'))
  expect(place).toHaveFocus()
  expect(place).toHaveValue('Oslo')
  await userEvent.type(place, ' too')
  await waitFor(() => expect(write).toHaveBeenLastCalledWith({ version: 3, place: 'Oslo' }, 'Oslo too'))
})

const contested = () => {
  const latest: Row = { version: 7, place: 'Lund' }
  return vi.fn<Write>(async (base, place) => {
    if (base.version < latest.version) throw new ChangedElsewhere(latest)
    return { version: base.version + 1, place }
  })
}

test.each([
  ['Keep what I typed', 'Malmö'],
  ['Take that instead', 'Lund'],
])('what another window changed is never overwritten unasked: %s', async (choice, stored) => {
  const write = contested()
  render(<Form write={write} />)
  const place = screen.getByLabelText('Place')
  await userEvent.clear(place)
  await userEvent.type(place, 'Malmö')
  expect(await screen.findByText('It now says: Lund')).toBeVisible()
  expect(place).toHaveValue('Malmö')
  await userEvent.click(screen.getByText(choice))
  await waitFor(() => expect(write).toHaveBeenLastCalledWith({ version: 7, place: 'Lund' }, stored))
  await waitFor(() => expect(place).toHaveValue(stored))
})
