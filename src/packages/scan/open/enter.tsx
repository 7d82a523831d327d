import { View } from '@tarojs/components'
import { useState } from 'react'
import { scanCode } from '../../../client/phone/scan-code'
import { SampleLine } from '../../../pages/shared/sample-line'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { scanGo } from '../parts/scan-go'
import { words } from './words.zh'

const TYPED_MAX = 80

/** Without a code yet: scan one, or type the letters below it. */
export function Enter() {
  const [typed, setTyped] = useState('')
  const scan = scanCode
  return (
    <>
      <SampleLine />
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {words.enter}
      </View>
      {scan && <BigButton icon="scan" label={words.scan} onPress={() => void scan().then(scanGo.read)} />}
      <Card>
        <Field label={words.typed} hint={words.typedHint} value={typed} maxLength={TYPED_MAX} onInput={setTyped} />
      </Card>
      <BigButton
        kind={scan ? 'line' : 'main'}
        label={words.open}
        offReason={typed.trim() === '' ? words.typedHint : undefined}
        onPress={() => scanGo.read(typed)}
      />
      <BigButton kind="link" label={words.home} onPress={scanGo.others} />
    </>
  )
}
