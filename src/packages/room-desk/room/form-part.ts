import type { EditRoomStore } from './edit-room-store'
import type { RoomDraft } from './room-draft-store'

/** The props of each card of the form. */
export interface FormPartProps {
  store: EditRoomStore
  draft: RoomDraft
}
