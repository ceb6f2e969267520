/** The templates of one purpose, in their order. */
import { Title } from '@mantine/core'
import { useId } from 'react'
import { moved, orderOf } from '@/ui/order'
import { tellFailure } from '@/ui/undoable'
import { type Template, useOrderTemplates } from './queries'
import { canOrder, type Purpose, type TemplateSearch } from './rules'
import { TemplateRow } from './TemplateRow'
import classes from './Templates.module.css'

interface TemplatesOfProps {
  purpose: Purpose
  title: string
  rows: readonly Template[]
  search: TemplateSearch
  onEdit: (template: Template) => void
}

export function TemplatesOf({ purpose, title, rows, search, onEdit }: TemplatesOfProps) {
  const heading = useId()
  const { mutate } = useOrderTemplates()
  const ids = rows.map(({ id }) => id)
  const move = (id: string, by: number) =>
    mutate({ purpose, ids: moved(ids, id, by) }, { onError: tellFailure })
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">
        {title}
      </Title>
      <ol className={classes.list}>
        {rows.map((template, at) => (
          <TemplateRow
            key={template.id}
            template={template}
            order={
              canOrder(search) && rows.length > 1
                ? orderOf(at, rows.length, (by) => move(template.id, by))
                : null
            }
            onEdit={() => onEdit(template)}
          />
        ))}
      </ol>
    </section>
  )
}
