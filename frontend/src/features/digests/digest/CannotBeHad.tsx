/** Why no letter can come, and what to do about it. */
import { Alert, Code, List, Stack, Text } from '@mantine/core'
import { TextLink } from '@/ui/TextLink'

export const CannotBeHad = ({ isSample }: { isSample: boolean }) =>
  isSample ? (
    <Alert color="vine" title="A sample account has no mailbox">
      Make an account of your own to have the day’s agenda by e-mail.
    </Alert>
  ) : (
    <NotConfigured />
  )

const NotConfigured = () => (
  <Alert color="vine" title="This Grapevine sends no e-mail yet">
    <Stack gap="xs">
      <Text>
        Whoever runs it has to name a mail server. If that is you: set these before Grapevine starts, and
        start it again.
      </Text>
      <List size="sm" spacing={2}>
        <List.Item>
          <Code>GRAPEVINE_SMTP_HOST</Code> and <Code>GRAPEVINE_SMTP_FROM</Code>: the server, and the sender’s
          address
        </List.Item>
        <List.Item>
          <Code>GRAPEVINE_SMTP_USER</Code> and <Code>GRAPEVINE_SMTP_PASSWORD</Code>, where the server asks for
          them
        </List.Item>
      </List>
      <Text>
        Until then a <TextLink to="/profile/calendar">calendar that shows what is due</TextLink> says the
        same.
      </Text>
    </Stack>
  </Alert>
)
