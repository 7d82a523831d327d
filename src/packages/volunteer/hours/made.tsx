import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { openFile } from '../../../client/phone/open-file'
import { Act } from '../../../stores/act'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { Certificate } from '../parts/certificate'
import type { Made as IssuedCertificate } from './certificate-store'
import { words } from './words.zh'

interface MadeProps {
  certificate: IssuedCertificate
  name: string
}

/** The certificate that was just issued, and its file. */
export const Made = observer(function Made({ certificate, name }: MadeProps) {
  const { device } = useStores()
  const [act] = useState(() => new Act())
  const open = () => act.run(() => openFile(device.urlOf(certificate.file)))
  return (
    <View className="stack">
      <Notice kind="ok" icon="check-circle" title={words.made} text={words.madeText} />
      <Certificate certificate={certificate} name={name} />
      {act.problem !== '' && <Notice kind="warn" icon="warning" title={words.openFailed} />}
      <BigButton
        kind="line"
        icon="save"
        label={words.open}
        isBusy={act.isBusy}
        busyLabel={words.opening}
        onPress={() => void open()}
      />
    </View>
  )
})
