/** The two columns of a career's page; one below the other on a phone. */
import type { ReactNode } from 'react'
import classes from './careers.module.css'

export const CareerColumns = ({ main, side }: { main: ReactNode; side: ReactNode }) => (
  <div className={classes.two}>
    <div className={classes.column}>{main}</div>
    <div className={classes.column}>{side}</div>
  </div>
)
