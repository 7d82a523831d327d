import type { EditRoomStore } from '../../../stores/edit-room'
import type { RoomDraft } from '../../../stores/room-draft'

/** What each card of the form is given. */
export interface FormPartProps {
  store: EditRoomStore
  draft: RoomDraft
}
