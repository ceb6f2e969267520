import { describe, expect, it } from 'vitest'
import { isSameName, type Mention, placesOf } from './mentions'

const mention = (over: Partial<Mention>): Mention => ({
  kind: 'interview',
  id: 'i',
  field: 'notes',
  page: 'interview',
  page_id: 'one',
  in_trash: false,
  ...over,
})

describe('placesOf', () => {
  it('says one place once, with how many texts there are', () => {
    const places = placesOf([mention({}), mention({ field: 'preparation' }), mention({ page_id: 'two' })])
    expect(places.map(({ page_id, count }) => [page_id, count])).toEqual([
      ['one', 2],
      ['two', 1],
    ])
  })

  it('tells a second record of the person from a note about them', () => {
    const [double, note] = placesOf([
      mention({ kind: 'contact', field: 'display_name', page: 'contact' }),
      mention({ kind: 'contact', field: 'notes', page: 'contact' }),
    ])
    expect(double?.label).toContain('same person')
    expect(note?.label).not.toBe(double?.label)
  })

  it('has words for what it does not know', () => {
    expect(placesOf([mention({ kind: 'something new' })])[0]?.label).toBe('A text of yours')
  })
})

describe('isSameName', () => {
  it('does not insist on capitals and spaces', () => {
    expect(isSameName(' nina  LANG ', 'Nina Lang')).toBe(true)
    expect(isSameName('Nina', 'Nina Lang')).toBe(false)
    expect(isSameName('', 'Nina Lang')).toBe(false)
  })
})
