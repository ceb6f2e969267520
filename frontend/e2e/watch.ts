// Listens for what a person would never see: errors of the page and refusals of its content policy.
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
