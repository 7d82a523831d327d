import { useEffect } from 'react'
import { type Dialled, shownNumber } from '../../domain/help-line'
import { callNow, type OwnPhone } from '../../stores/district/call-now'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { words } from './words.zh'

/**
 * Whom to call now about a community, or about `own` in it. Loads the district, which knows the telephones on duty. The
 * calling component must be an observer.
 */
export const useDialled = (communityId: number | undefined, now: string, own?: OwnPhone): Dialled => {
  const { district } = useStores()
  useEffect(() => void district.load(), [district])
  return callNow(district, communityId, now, own)
}

/** `023-0000 1234`, `值班电话 023-0000 3001` */
export const saidNumber = ({ number, whose }: Dialled): string =>
  whose === 'duty' ? words.duty(shownNumber(number)) : shownNumber(number)

/** `打电话 023-0000 1234`, `打值班电话 023-0000 3001`; with a label, that one unless the call goes elsewhere than usual. */
export const callLabel = (dialled: Dialled, label?: string): string => {
  const said = saidNumber(dialled)
  if (dialled.whose === 'duty') return words.callDuty(said)
  return label !== undefined && dialled.whose === 'own' ? label : words.callNumber(said)
}

interface CallNowProps {
  dialled: Dialled
  /** Shown instead of the number while those who are meant answer themselves. */
  label?: string | undefined
  kind?: 'main' | 'line' | 'danger'
}

/** Calls whoever answers now, and says so when it is the telephone on duty. */
export function CallNow({ dialled, label, kind = 'line' }: CallNowProps) {
  const { device } = useStores()
  return (
    <BigButton
      kind={kind}
      icon="phone"
      label={callLabel(dialled, label)}
      onPress={() => void device.phone(dialled.number)}
    />
  )
}
