/** Where `tell`, `undoable` and `tellFailure` show; loaded after the first paint. */
import '@mantine/notifications/styles.layer.css'
import { Notifications as Stack } from '@mantine/notifications'

export default function Notifications() {
  return <Stack position="bottom-center" />
}
