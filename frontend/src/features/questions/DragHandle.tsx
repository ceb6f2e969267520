/** What a pointer takes a row by. The keyboard has the buttons beside it. */
import { GripVertical } from 'lucide-react'
import type { ComponentProps } from 'react'
import classes from './DragHandle.module.css'

export const DragHandle = (props: Omit<ComponentProps<'span'>, 'className' | 'children'>) => (
  <span {...props} className={classes.handle} aria-hidden>
    <GripVertical size={18} />
  </span>
)
