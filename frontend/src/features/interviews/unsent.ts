/** For the outbox: who sends what a talk writes, and how the page shows that it arrived. */
export { senders, showArrived } from './talk/queries'
