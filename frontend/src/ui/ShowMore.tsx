/** Fetches what comes next in a list that is read page by page; nothing at its end. */
import { Button } from '@mantine/core'

interface ShowMoreProps {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
  children?: string
}

export const ShowMore = ({ list, children = 'Show more' }: ShowMoreProps) =>
  list.hasNextPage ? (
    <div>
      <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {children}
      </Button>
    </div>
  ) : null
