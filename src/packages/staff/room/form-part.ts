import type { EditRoomStore } from './edit-room-store'
import type { RoomDraft } from './room-draft-store'

/** What each card of the form is given. */
export interface FormPartProps {
  store: EditRoomStore
  draft: RoomDraft
}
