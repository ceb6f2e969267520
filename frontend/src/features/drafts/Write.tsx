/** Writing: the facts of the message, its versions, the text, what the rules say, and the ways out. */
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Interview } from '@/features/interviews/queries'
import { AboutBar } from './AboutBar'
import classes from './Composer.module.css'
import { Editor } from './Editor'
import { Findings } from './Findings'
import { MadeOf } from './MadeOf'
import { type Check, checkQuery, type Draft, type Rendering, type Written } from './queries'
import type { About, WriteSearch } from './rules'
import { Script } from './Script'
import { ToFill } from './ToFill'
import { useWriting } from './useWriting'
import { Versions } from './Versions'
import { WaysOut } from './WaysOut'

interface WriteProps {
  about: About
  interview: Interview | null
  begun: Draft | null
  first: Rendering
  search: WriteSearch
  onChange: (search: WriteSearch, replace?: boolean) => void
}

export function Write({ about, interview, begun, first, search, onChange }: WriteProps) {
  const writing = useWriting({ about, begun, first })
  const { field, rendering, version } = writing
  const check = useCheck(about, field.value)
  const change = (part: Partial<Written>) => field.change({ ...field.value, ...part })
  return (
    <>
      <AboutBar about={about} interview={interview} search={search} onChange={onChange} />
      <div className={classes.desk}>
        <div className={classes.paper}>
          <Versions writing={writing} />
          <Editor writing={writing} check={check} />
        </div>
        <aside className={classes.aside} aria-label="About this text">
          <ToFill
            about={about}
            rendering={rendering}
            version={version}
            unfilled={check?.unfilled ?? []}
            onFill={writing.fill}
          />
          <Findings
            findings={check?.findings ?? []}
            isUnfinished={field.value.text.trim() === '' || (check?.unfilled.length ?? 1) > 0}
            text={field.value.text}
            onUse={(text) => change({ text })}
          />
          <MadeOf
            rendering={rendering}
            version={version}
            contactId={about.contact_id}
            isNamingSaid={check?.unfilled.includes('referrer') ?? false}
            onFill={writing.fill}
          />
        </aside>
        <div className={classes.out}>
          <WaysOut
            writing={writing}
            about={about}
            begun={begun}
            check={check}
            onScript={() => onChange({ ...search, script: true })}
            onSent={(draft) => onChange({ draft: draft.id }, true)}
          />
        </div>
      </div>
      <Script
        opened={search.script === true}
        text={field.value.text}
        onClose={() => onChange({ ...search, script: undefined }, true)}
      />
    </>
  )
}

const PAUSE = 250

/** What the rules say, a moment after the last letter; undefined until they first answer. */
function useCheck({ contact_id, interview_id, purpose }: About, written: Written): Check | undefined {
  const { channel, subject, text } = written
  const [body] = useDebouncedValue(
    JSON.stringify({ contact_id, interview_id, purpose, channel, subject, text }),
    PAUSE,
  )
  const { data } = useQuery({ ...checkQuery(JSON.parse(body)), placeholderData: keepPreviousData })
  return data
}
