import { observer } from 'mobx-react-lite'
import { CallNow, useDialled } from '../../../pages/shared/call-now'

interface CallCommunityProps {
  communityId: number | undefined
  /** The community's number as it is known with the complaint; null where it has none. */
  phone?: string | null
  now: string
  /** Shown instead of the number while the community is reachable. */
  label?: string
  kind?: 'line' | 'danger'
}

/** Calls the community; at nights and on days off its telephone on duty, or else the citizens' hotline. */
export const CallCommunity = observer(function CallCommunity(props: CallCommunityProps) {
  const { communityId, phone, now, label, kind = 'line' } = props
  const dialled = useDialled(communityId, now, { phone: phone ?? null })
  return <CallNow kind={kind} dialled={dialled} label={label} />
})
