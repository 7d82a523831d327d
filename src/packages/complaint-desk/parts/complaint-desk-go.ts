import { go } from '../../../pages/shared/go'
import type { FormName } from './complaint-forms-store'

const page = (name: string) => () => go.page(`packages/complaint-desk/${name}/index`)

/** The routes of the complaint pages for the staff. */
export const complaintDeskGo = {
  queue: page('queue'),
  /** @param form the form to open at once; null for none */
  complaint: (id: string, form: FormName | null = null) =>
    go.page(`packages/complaint-desk/complaint/index?id=${id}${form === null ? '' : `&form=${form}`}`),
  walkIn: page('walk-in'),
  figures: page('figures'),
  mediators: page('mediators'),
  dutyPhone: page('duty-phone'),
  person: (id: string) => go.page(`packages/staff/person/index?id=${id}`),
  photos: () => go.page('packages/complaint-desk/photos/index'),
}
