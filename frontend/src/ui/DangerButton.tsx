/** A button for what can't be taken back. */
import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentPropsWithoutRef } from 'react'
import classes from './DangerButton.module.css'

type Props = ButtonProps & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps>

export const DangerButton = (props: Props) => (
  <Button {...props} variant="default" className={classes.danger} />
)
