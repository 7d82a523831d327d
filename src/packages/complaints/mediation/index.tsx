import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useStores } from '../../../stores/root'
import { MediationStore } from './mediation-store'
import '../icons.scss'
import { KeptPage } from '../parts/kept-page'
import { MediationView, whoseWords } from './view'
import { words } from './words.zh'

/** A mediation, as seen by one of its sides or the mediator. It is private, so the page cannot be shared. */
export default function MediationPage() {
  const { call, device } = useStores()
  const mediationId = useRouter().params.id ?? ''
  const [store] = useState(() => new MediationStore(call, device, mediationId))
  return (
    <KeptPage
      store={store}
      words={words}
      spoken={({ mediation }) => `${mediation.title}。${mediation.words}${whoseWords(mediation)}`}
    >
      {({ mediation }, now) => <MediationView store={store} mediation={mediation} now={now} />}
    </KeptPage>
  )
}
