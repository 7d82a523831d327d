import { go } from '../../../pages/shared/go'
import type { FormName } from './case-forms-store'

const page = (name: string) => () => go.page(`packages/cases/${name}/index`)

/** The addresses of the pages about cases. */
export const casesGo = {
  queue: page('queue'),
  /** @param form which is open at once; null for none */
  case: (id: string, form: FormName | null = null) =>
    go.page(`packages/cases/case/index?id=${id}${form === null ? '' : `&form=${form}`}`),
  caller: page('caller'),
  figures: page('figures'),
  mediators: page('mediators'),
  person: (id: string) => go.page(`packages/staff/person/index?id=${id}`),
  photos: () => go.page('packages/staff/photos/index'),
}
