/** Where a list of what is shipped and what is one's own can be looked at besides all that is in use. */

export const SHELVES = { own: 'Your own', hidden: 'Hidden', trash: 'Trash' } as const
export type Shelf = keyof typeof SHELVES

interface Shown {
  origin?: 'own'
  hidden?: boolean
  trashed?: boolean
}

const SHOWN: Record<Shelf, Shown> = {
  own: { origin: 'own', hidden: false },
  hidden: { hidden: true },
  trash: { trashed: true },
}

/** What the API is asked for; without a shelf, all that is in use. */
export const shownOn = (shelf: Shelf | undefined): Shown => (shelf ? SHOWN[shelf] : { hidden: false })
