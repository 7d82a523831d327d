import { useEffect } from 'react'
import { type Stores, useStores } from '../../../stores/root'

/** Who the caller is, asked for when a page is opened by its address. The caller is an observer. */
export const useMe = (): Stores['session']['me']['value'] => {
  const { session } = useStores()
  useEffect(() => {
    if (!session.me.value) void session.load()
  }, [session])
  return session.me.value
}
