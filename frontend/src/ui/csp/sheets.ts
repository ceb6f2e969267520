/**
 * Style rules that come to exist while the page runs, without a <style> element.
 * `style-src 'self'` refuses inline <style>, but allows style sheets that a script constructs.
 */
const adopted = new Map<string, { sheet: CSSStyleSheet; users: number }>()

/** Put the rules in force; equal rules are shared. Call the answer to take them back. */
export function adopt(css: string): () => void {
  const known = adopted.get(css)
  if (known) known.users += 1
  else adopted.set(css, { sheet: attach(css), users: 1 })
  return () => release(css)
}

function attach(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return sheet
}

function release(css: string): void {
  const known = adopted.get(css)
  if (!known) return
  known.users -= 1
  if (known.users > 0) return
  adopted.delete(css)
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== known.sheet)
}
