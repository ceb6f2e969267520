/** The page for somebody who is not signed in: the name, one sentence, one card. */
import { Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './SignedOutPage.module.css'

interface SignedOutPageProps {
  title: string
  lead: ReactNode
  children: ReactNode
  footer: ReactNode
}

export function SignedOutPage({ title, lead, children, footer }: SignedOutPageProps) {
  return (
    <div className={classes.page}>
      <title>{`${title} · Grapevine`}</title>
      <Stack gap="lg" className={classes.column}>
        <header>
          <p className={classes.brand}>
            <img src="/favicon.svg" alt="" width={36} height={36} /> Grapevine
          </p>
          <Title order={1} size="h2">
            {title}
          </Title>
          <Text c="dimmed">{lead}</Text>
        </header>
        <Paper withBorder p="lg">
          {children}
        </Paper>
        {footer}
      </Stack>
    </div>
  )
}
