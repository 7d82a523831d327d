/**
 * What the district reads in the audit of one method: `byDay` what the communities did, without the time of day or a person,
 * and its own acts in full; `own` its own acts alone; `ownPhoto` its own acts, where the photo is of a point; `nothing` no
 * line, not even of its own people: whoever reads when trouble was told can count it, and figures below five hide nothing.
 */
export type DistrictSees = 'byDay' | 'own' | 'ownPhoto' | 'nothing'

/** Every method that changes something. The district sees only what is listed: a method without a row is hidden. */
export const districtSees: Readonly<Record<string, DistrictSees>> = {
  'bookings.answer': 'own',
  'bookings.block': 'own',
  'bookings.calendar': 'own',
  'bookings.cancel': 'own',
  'bookings.checkIn': 'own',
  'bookings.create': 'own',
  'bookings.createFor': 'own',
  'bookings.decide': 'own',
  'bookings.waiveNoShow': 'own',
  'bookings.join': 'own',
  'bookings.move': 'own',
  'bookings.series': 'own',
  'calls.done': 'own',
  'complaints.accept': 'nothing',
  'complaints.add': 'nothing',
  'complaints.answer': 'nothing',
  'complaints.assign': 'nothing',
  'complaints.createFor': 'nothing',
  'complaints.file': 'nothing',
  'complaints.handOver': 'nothing',
  'complaints.history': 'nothing',
  'complaints.join': 'nothing',
  'complaints.mark': 'nothing',
  'complaints.merge': 'nothing',
  'complaints.note': 'nothing',
  'complaints.pause': 'nothing',
  'complaints.refuse': 'nothing',
  'complaints.reply': 'nothing',
  'complaints.resume': 'nothing',
  'complaints.settle': 'nothing',
  'complaints.visit': 'nothing',
  'complaints.withdraw': 'nothing',
  'files.decide': 'ownPhoto',
  'files.finish': 'ownPhoto',
  'files.remove': 'ownPhoto',
  'files.ticket': 'ownPhoto',
  'inbox.read': 'own',
  'me.merge': 'own',
  'me.phone': 'own',
  'me.save': 'own',
  'mediation.accept': 'nothing',
  'mediation.appoint': 'nothing',
  'mediation.change': 'nothing',
  'mediation.confirm': 'nothing',
  'mediation.decline': 'nothing',
  'mediation.enter': 'nothing',
  'mediation.invite': 'nothing',
  'mediation.open': 'nothing',
  'mediation.propose': 'nothing',
  'messages.consent': 'own',
  'people.confirm': 'own',
  'people.create': 'own',
  'people.find': 'own',
  'people.merge': 'own',
  'people.open': 'own',
  'points.confirm': 'byDay',
  'points.report': 'own',
  'points.save': 'byDay',
  'roles.accept': 'byDay',
  'roles.bulkInvite': 'byDay',
  'roles.invite': 'byDay',
  'roles.take': 'byDay',
  'roles.uninvite': 'byDay',
  'rooms.retire': 'byDay',
  'rooms.save': 'byDay',
  'tasks.done': 'byDay',
  'volunteers.apply': 'own',
  'volunteers.decide': 'byDay',
}

const listed = (...which: readonly DistrictSees[]): string[] =>
  Object.keys(districtSees).filter((method) => which.some((one) => districtSees[method] === one))

/** Methods of which the district reads what the communities did, by day. */
export const methodsByDay: readonly string[] = listed('byDay')

/** Methods of which the district reads its own acts, whatever they are about. */
export const methodsOfOwn: readonly string[] = listed('byDay', 'own')

/** Methods of which the district reads its own acts, where they are about a photo of a point. */
export const methodsOfPhotos: readonly string[] = listed('ownPhoto')
