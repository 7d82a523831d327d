import { Part } from '../shared/part'
import { Screen } from '../shared/screen'
import './index.scss'
import { words } from './words.zh'

const tab = () => import(/* webpackChunkName: "packages/rooms/tab/part" */ '../../packages/rooms/tab')

/** 订房间: what is mine, then what is free near by; its content comes with the subpackage of rooms. */
export default function RoomsPage() {
  return (
    <Screen tab="rooms">
      <Part from={tab} words={words.loading} failedTitle={words.failedTitle} />
    </Screen>
  )
}
