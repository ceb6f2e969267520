/** The person's time zone, for everything that shows a date. The frame provides it from the profile. */
import { createContext, useContext } from 'react'
import { browserZone } from './time'

const Zone = createContext<string | null>(null)

export const ZoneProvider = Zone.Provider

/** An IANA name: the profile's, or the browser's for somebody who is not signed in. */
export const useZone = (): string => useContext(Zone) ?? browserZone()
