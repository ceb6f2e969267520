/** The frame of one page: its title, one primary action, and the way back. */
import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import classes from './Page.module.css'

interface PageProps {
  title: string
  /** What stands in the browser's tab, where the title is not enough. */
  documentTitle?: string
  /** One line under the title. */
  lead?: ReactNode
  /** The one primary action. */
  action?: ReactNode
  /** Where "back" leads: `{ to: '/careers', label: 'Careers' }`. */
  back?: LinkProps & { label: string }
  /** The network and the matrix use the whole window. */
  wide?: boolean
  children: ReactNode
}

export function Page({ title, documentTitle, lead, action, back, wide, children }: PageProps) {
  return (
    <Stack className={wide ? classes.wide : classes.page} gap="lg">
      <title>{`${documentTitle ?? title} · Grapevine`}</title>
      <header>
        {back && <BackLink {...back} />}
        <Group justify="space-between" align="flex-start" gap="sm">
          <div className={classes.head}>
            <Title order={1} className={classes.title}>
              {title}
            </Title>
            {lead && (
              <Text c="dimmed" className={classes.lead}>
                {lead}
              </Text>
            )}
          </div>
          {action}
        </Group>
      </header>
      {children}
    </Stack>
  )
}

function BackLink({ label, ...link }: LinkProps & { label: string }) {
  return (
    <Anchor className={classes.back} renderRoot={(props) => <Link {...link} {...props} />}>
      <ChevronLeft size={16} aria-hidden /> {label}
    </Anchor>
  )
}
