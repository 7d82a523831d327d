import { Part } from '../shared/part'
import { Screen } from '../shared/screen'
import './index.scss'
import { words } from './words.zh'

const tab = () => import(/* webpackChunkName: "packages/complaints/tab/part" */ '../../packages/complaints/tab')

/** 烦心事: what is mine, then what can be done now; its content comes with the subpackage of complaints. */
export default function ComplaintsPage() {
  return (
    <Screen tab="complaints">
      <Part from={tab} words={words.loading} failedTitle={words.failedTitle} />
    </Screen>
  )
}
