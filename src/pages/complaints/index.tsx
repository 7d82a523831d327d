import { TabPage } from '../shared/tab-page'
import './index.scss'
import { loadBody } from './load-body'
import { words } from './words.zh'

/** Filing a complaint and following it up are in a subpackage, and with them the contents of this tab. */
export default function ComplaintsPage() {
  return <TabPage tab="complaints" words={words} load={loadBody} />
}
