/** One prompt of the debrief: folded to a line, or open with its fields. */
import { Button, Stack, Text, Title } from '@mantine/core'
import { Check, ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import classes from './Prompt.module.css'
import { PROMPT_NAMES, PROMPTS, type PromptName } from './prompts'
import { headingOf, type Prompts } from './usePrompts'

interface PromptProps {
  name: PromptName
  prompts: Prompts
  /** What was said, in one line; empty as long as nothing was. */
  said: string
  children: ReactNode
}

export function Prompt({ name, prompts, said, children }: PromptProps) {
  const fields = useId()
  const heading = headingOf(name)
  const isOpen = prompts.isOpen(name)
  const isLast = name === PROMPT_NAMES.at(-1)
  return (
    <section className={classes.prompt} aria-labelledby={heading} data-done={said !== ''}>
      <Title order={2} className={classes.title}>
        <button
          type="button"
          id={heading}
          className={classes.head}
          aria-expanded={isOpen}
          aria-controls={fields}
          onClick={() => prompts.toggle(name)}
        >
          <Place at={PROMPT_NAMES.indexOf(name) + 1} isDone={said !== ''} />
          <span className={classes.words}>
            {PROMPTS[name].title}
            {!isOpen && <span className={classes.said}>{said || PROMPTS[name].hint}</span>}
          </span>
          <ChevronDown size={20} aria-hidden className={classes.sign} />
        </button>
      </Title>
      <Stack id={fields} hidden={!isOpen} className={classes.fields} gap="lg">
        {/* What is folded is not drawn: typing stays quick on a phone. */}
        {isOpen && children}
        {isOpen && !isLast && (
          <div>
            <Button variant="light" onClick={() => prompts.goOn(name)}>
              Go on
            </Button>
          </div>
        )}
      </Stack>
    </section>
  )
}

const Place = ({ at, isDone }: { at: number; isDone: boolean }) => (
  <span className={classes.number} data-done={isDone}>
    {isDone ? <Check size={16} aria-label="Answered:" /> : at}
  </span>
)

/** How far you are: five dots and the words. */
export function Answered({ said }: { said: Record<PromptName, string> }) {
  const done = PROMPT_NAMES.filter((name) => said[name] !== '').length
  return (
    <div className={classes.progress}>
      <span className={classes.dots} aria-hidden>
        {PROMPT_NAMES.map((name) => (
          <span key={name} className={classes.dot} data-done={said[name] !== ''} />
        ))}
      </span>
      <Text size="sm" c="dimmed">
        {done} of 5 answered. Any of them may stay empty.
      </Text>
    </div>
  )
}
