import { fillTab } from '../../../pages/shared/tab-bodies'
import { ComplaintsTab } from './complaints-tab'

fillTab('complaints', ComplaintsTab)
