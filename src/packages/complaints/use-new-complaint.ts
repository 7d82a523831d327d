import { useEffect, useState } from 'react'
import { useStores } from '../../stores/root'
import { usualCommunity } from '../../stores/usual-community'
import type { DraftContent } from '../../stores/complaints/draft/draft'
import { NewComplaintStore } from './parts/new/new-complaint-store'

/**
 * The draft of a complaint with this id, or a new one without an id; a draft that is gone is not started again, since its
 * idempotency key is used up. The calling component must be an observer.
 * @param known what is known of a new one
 */
export const useNewComplaint = (id = '', known: Partial<DraftContent> = {}): NewComplaintStore => {
  const { call, device, session, outbox, nearby, district, where } = useStores()
  const [store] = useState(() => {
    const parts = {
      call,
      device,
      session,
      district,
      outbox,
      usualCommunity: () => usualCommunity({ where, session, nearby }) ?? null,
    }
    return id === '' ? new NewComplaintStore(parts, undefined, false, known) : new NewComplaintStore(parts, id, true)
  })
  useEffect(() => {
    void district.load()
    void store.load()
  }, [district, store])
  return store
}
