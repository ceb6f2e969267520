/** A link that looks like a button: for actions that are places. */
import { Button, type ButtonProps } from '@mantine/core'
import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { ComponentPropsWithRef } from 'react'

type Props = ButtonProps & Omit<ComponentPropsWithRef<'a'>, keyof ButtonProps>

const Bare = (props: Props) => <Button component="a" {...props} />
const Linked = createLink(Bare)

/** Takes Button's props and the router's `to`, `params`, `search`. */
export const ButtonLink: LinkComponent<typeof Bare> = (props) => <Linked {...props} />
