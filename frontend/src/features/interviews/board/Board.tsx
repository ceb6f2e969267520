/** Interviews by state: columns side by side where there is room, one below the other on a phone. */
import type { BoardSearch, Column } from '../filter'
import classes from './Board.module.css'
import { BoardColumn } from './BoardColumn'

const OPEN: readonly Column[] = ['identified', 'requested', 'scheduled', 'held']

export function Board({ search }: { search: BoardSearch }) {
  if (search.state)
    return (
      <div className={classes.one}>
        <BoardColumn key={search.state} search={search} column={search.state} />
      </div>
    )
  return (
    <>
      <div className={classes.columns}>
        {OPEN.map((column) => (
          <BoardColumn key={column} search={search} column={column} />
        ))}
      </div>
      <BoardColumn search={search} column="ended" folded />
    </>
  )
}
