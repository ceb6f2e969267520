/** One template: how it reads with examples, and, unfolded, its variables. */
import { Text } from '@mantine/core'
import { CHANNELS } from '@/features/messages/rules'
import type { RowOrder } from '@/ui/order'
import { ShelfMenu } from '@/ui/ShelfMenu'
import { piecesOf } from './braces'
import type { Template } from './queries'
import { TONES } from './rules'
import classes from './Templates.module.css'
import { useTemplateMoves } from './useTemplateMoves'
import { VariableNotes } from './VariableNotes'

interface TemplateRowProps {
  template: Template
  /** Null where only a part of the purpose is on display. */
  order: RowOrder | null
  onEdit: () => void
}

export function TemplateRow({ template, order, onEdit }: TemplateRowProps) {
  const { title, tone, origin, preview, text, subject, variables } = template
  const moves = useTemplateMoves(template)
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text fw={600} dir="auto">
          {TONES[tone]}
          {origin === 'own' && <span className={classes.title}>{title}</span>}
        </Text>
        <Text size="sm" c="dimmed">
          {aboutOf(template)}
        </Text>
        <Text className={classes.preview} dir="auto">
          {preview.text}
        </Text>
      </div>
      <ShelfMenu
        about={`“${title}”, ${TONES[tone].toLowerCase()}`}
        row={template}
        moves={moves}
        order={order}
        onEdit={onEdit}
      />
      <details className={classes.fold}>
        <summary>The template and its variables</summary>
        {subject && <Braced text={subject} isSubject />}
        <Braced text={text} />
        <VariableNotes variables={variables} />
      </details>
    </li>
  )
}

function aboutOf({ channel, origin, edited }: Template): string {
  return [CHANNELS[channel], origin === 'own' && 'Your own', edited && 'Your wording']
    .filter(Boolean)
    .join(' · ')
}

function Braced({ text, isSubject }: { text: string; isSubject?: boolean }) {
  return (
    <p className={isSubject ? classes.subject : classes.text} dir="auto">
      {piecesOf(text).map((piece, at) =>
        piece.isVariable ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn anew as a whole
          <code key={at} className={classes.brace}>
            {piece.text.slice(1, -1).replace('?', '')}
          </code>
        ) : (
          piece.text
        ),
      )}
    </p>
  )
}
