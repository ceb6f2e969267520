/** The variables in a template's text, as the server reads them. */

export interface Use {
  name: string
  /** Without a value its whole sentence is left out; else it stays and has to be filled in. */
  drops: boolean
}

const USE = /\{([a-z][a-z0-9_]{0,39})(\??)\}/g

/** Each variable once, where it first occurs. One that has to be filled in anywhere has to be. */
export function usesIn(...texts: string[]): Use[] {
  const found = new Map<string, boolean>()
  for (const text of texts)
    for (const [, name = '', optional] of text.matchAll(USE))
      found.set(name, optional === '?' && found.get(name) !== false)
  return [...found].map(([name, drops]) => ({ name, drops }))
}

export interface Piece {
  text: string
  isVariable: boolean
}

/** A text cut at its variables, so that they can be told apart by eye. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\{[a-z][a-z0-9_]{0,39}\??\})/)
    .map((piece, at) => ({ text: piece, isVariable: at % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
