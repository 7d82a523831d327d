import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { Screen } from '../../../pages/shared/screen'
import { useStores } from '../../../stores/root'
import { Bones } from '../../../ui/bones'
import { decoded } from '../parts/decoded'
import { scanGo } from '../parts/scan-go'
import '../icons.scss'
import { Nowhere } from './nowhere'
import { ScanStore } from './scan-store'
import { Unanswered } from './unanswered'
import { words } from './words.zh'

/** Reads a code and opens its page; or says why it leads nowhere, and whom to call. */
function OpenPage() {
  const { call, settings } = useStores()
  const { text = '' } = useRouter().params
  const [store] = useState(() => new ScanStore(call, decoded(text)))
  const { value, problem } = store.answer
  useEffect(() => settings.enlargeForVisit(), [settings])
  useEffect(() => void store.load(), [store])
  const page = value?.page ?? null
  useEffect(() => {
    if (page !== null) scanGo.instead(page)
  }, [page])

  return (
    <Screen>
      {value?.problem && <Nowhere answer={value} problem={value.problem} />}
      {!value && problem !== '' && <Unanswered store={store} />}
      {!value?.problem && problem === '' && <Bones shape="page" words={words.loading} />}
    </Screen>
  )
}

export default observer(OpenPage)
