/** The primary action of an import's page, while there is one. */
import { AddPeople } from './AddPeople'
import { type Import, useIsRunning } from './queries'
import { isOpen } from './rules'

interface ImportActionProps {
  import_: Import
  leave: () => unknown
}

export function ImportAction({ import_, leave }: ImportActionProps) {
  const running = useIsRunning(import_.id)
  return isOpen(import_) && !running && <AddPeople import_={import_} leave={leave} />
}
