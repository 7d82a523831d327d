import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useStores } from '../../../stores/root'
import { TalkStore } from './talk-store'
import '../icons.scss'
import { KeptPage } from '../parts/kept-page'
import { TalkView, whoseWords } from './view'
import { words } from './words.zh'

/** A mediation, as one of its sides or the mediator sees it. Nobody else does: it has no card to share. */
export default function TalkPage() {
  const { call, device } = useStores()
  const mediationId = useRouter().params.id ?? ''
  const [store] = useState(() => new TalkStore(call, device, mediationId))
  return (
    <KeptPage store={store} words={words} spoken={({ talk }) => `${talk.title}。${talk.words}${whoseWords(talk)}`}>
      {({ talk }, now) => <TalkView store={store} talk={talk} now={now} />}
    </KeptPage>
  )
}
