/** How to get the file out of LinkedIn, in three steps. */
import { Anchor, List, Text } from '@mantine/core'

export function GetTheFile() {
  return (
    <List type="ordered" spacing="xs">
      <List.Item>
        On LinkedIn, open{' '}
        <Anchor
          href="https://www.linkedin.com/mypreferences/d/download-my-data"
          target="_blank"
          rel="noreferrer noopener"
        >
          Settings, Data privacy, Get a copy of your data
        </Anchor>
        .
      </List.Item>
      <List.Item>
        Choose the second option, tick <strong>Connections</strong> alone, and request the archive.
      </List.Item>
      <List.Item>
        After about ten minutes LinkedIn sends you an e-mail with the download. Bring the file here just as it
        is.
        <Text c="dimmed" size="sm" mt={4}>
          LinkedIn leaves out most e-mail addresses; names, roles and organizations are there.
        </Text>
      </List.Item>
    </List>
  )
}
