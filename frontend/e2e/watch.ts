// What is true of every visit: nothing is complained of, and who comes back finds what they left.
import type { Page } from '@playwright/test'

/** Call the answer for everything that the page complained of. A refused request is not a complaint. */
export function watch(page: Page): () => string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text())
  })
  return () => complaints
}

/** Loads the page again, as a person does it: what was typed or sent within the last second may be lost. */
export async function comeBack(page: Page): Promise<void> {
  await page.waitForTimeout(1_000)
  await page.reload()
}
