import { isChanging, type Method, methods } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { roles } from '../../src/domain/people/role'
import { newKey, openWorld, type World } from '../factories'
import { newNumber, personIdOf, setPerson } from '../people'
import { complaintsGivenTo } from './complaint-subject'
import { inputs } from './inputs'
import { givenTo } from './room-subject'
import { newSubject } from './subject'

const reads = (Object.keys(methods) as Method[]).filter((method) => !isChanging(method))
/** Changing methods that answer with data of people. */
const looks: readonly Method[] = ['people.open', 'complaints.history', 'inbox.read', 'me.save']

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test.each(roles.filter((role) => role !== 'anonymous'))(
  'nothing fails for a %s when no person has a name',
  async (role) => {
    const subject = await newSubject(world, 1)
    const who = await world.newPerson(role, 1)
    await setPerson(world, who, { phone: newNumber() })
    const about = { ...subject, ...(await givenTo(world, subject, personIdOf(who))) }
    await complaintsGivenTo(world, about, personIdOf(who))
    await world.ask(
      await world.newPerson('manager', 1),
      'mediation.appoint',
      { communityId: 1, personId: subject.staffId, isEnded: false },
      newKey(),
    )
    await world.db.updateTable('person').set({ name: null }).execute()
    // Staff cannot open a complaint to which they are a party: another one is somebody else's.
    const ownInputs: Partial<Record<Method, unknown>> = {
      'me.save': { name: null },
      'complaints.history': { complaintId: about.pausedId },
    }
    const [failed, answered]: [string[], string[]] = [[], []]
    for (const method of [...reads, ...looks]) {
      const input = method in ownInputs ? ownInputs[method] : inputs[method](about)
      const answer = await world.call(
        who,
        method,
        input as Input<typeof method>,
        isChanging(method) ? newKey() : undefined,
      )
      if (answer.ok) answered.push(method)
      else if (answer.error.code === 'internal') failed.push(method)
    }
    expect(failed).toEqual([])
    // A manager may call all of them, so that no method passes only because it is refused.
    if (role === 'manager') expect(answered).toEqual([...reads, ...looks])
  },
)
