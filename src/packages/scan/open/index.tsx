import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { Screen } from '../../../pages/shared/screen'
import { useStores } from '../../../stores/root'
import { Bones } from '../../../ui/bones'
import { decoded } from '../parts/decoded'
import { scanGo } from '../parts/scan-go'
import '../icons.scss'
import { Enter } from './enter'
import { Nowhere } from './nowhere'
import { ScanStore } from './scan-store'
import { Stuck } from './stuck'
import { Unanswered } from './unanswered'
import { words } from './words.zh'

/** Reads a code and opens its page; or says why it leads nowhere, and whom to call. */
function OpenPage() {
  const { call, settings } = useStores()
  const { text = '' } = useRouter().params
  const isAsked = text !== ''
  const [store] = useState(() => new ScanStore(call, decoded(text)))
  const { value, problem } = store.answer
  useEffect(() => settings.enlargeForVisit(), [settings])
  useEffect(() => {
    if (isAsked) void store.load()
  }, [store, isAsked])
  const page = value?.page ?? null
  const [isStuck, setIsStuck] = useState(false)
  useEffect(() => {
    if (page !== null) void scanGo.instead(page).then((isOpened) => setIsStuck(!isOpened))
  }, [page])

  return (
    <Screen>
      {value?.problem && <Nowhere answer={value} problem={value.problem} />}
      {!value && problem !== '' && <Unanswered store={store} />}
      {!isAsked && <Enter />}
      {isStuck && <Stuck page={page ?? ''} />}
      {!value?.problem && problem === '' && isAsked && !isStuck && <Bones shape="page" words={words.loading} />}
    </Screen>
  )
}

export default observer(OpenPage)
