import { useEffect } from 'react'
import { type Stores, useStores } from '../../../stores/root'

/** The caller, loaded when a page is opened directly by its URL. The calling component must be an observer. */
export const useMe = (): Stores['session']['me']['value'] => {
  const { session } = useStores()
  useEffect(() => {
    if (!session.me.value) void session.load()
  }, [session])
  return session.me.value
}
