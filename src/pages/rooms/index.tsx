import { CallFirst } from '../shared/call-first'
import { words } from './words.zh'

/** Rooms cannot be booked here yet. */
export default function RoomsPage() {
  return <CallFirst tab="rooms" words={words} />
}
