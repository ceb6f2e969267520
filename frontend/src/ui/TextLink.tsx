/** A link within text, typed by the router. */
import { Anchor, type AnchorProps } from '@mantine/core'
import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { ComponentPropsWithRef } from 'react'

type Props = AnchorProps & Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps>

const Bare = (props: Props) => <Anchor {...props} />
const Linked = createLink(Bare)

/** Takes Anchor's props and the router's `to`, `params`, `search`. */
export const TextLink: LinkComponent<typeof Bare> = (props) => <Linked {...props} />
