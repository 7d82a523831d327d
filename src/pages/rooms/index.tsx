import { Part } from '../shared/part'
import { Screen } from '../shared/screen'
import '../../ui/chip-row'
import '../../ui/line-item'
import './index.scss'
import { words } from './words.zh'

/** Its stylesheets, and those of components that the tab would not otherwise have, are imported here: see there. */
const tab = () => import(/* webpackChunkName: "packages/rooms/tab/part" */ '../../packages/rooms/tab')

/** 订房间: what is mine, then what is free near by; its content comes with the subpackage of rooms. */
export default function RoomsPage() {
  return (
    <Screen tab="rooms">
      <Part from={tab} words={words.loading} failedTitle={words.failedTitle} />
    </Screen>
  )
}
