/** Limits that the phone shows and the server enforces. Lengths in UTF-16 units, as `maxlength` of a field counts them. */
export const limits = {
  keyMin: 16,
  keyMax: 64,
  bodyBytesMax: 100 * 1024,

  nameMax: 40,
  addressMax: 80,
  phoneMax: 24,
  noteMax: 200,
  highlightMax: 40,
  searchMax: 20,
  attributionMax: 120,

  nearbyRowsMax: 60,
  listRowsMax: 500,
  searchRowsMax: 20,
  serviceDetailsMax: 20,
  bringMax: 10,
  alertsMax: 10,
  hoursPerDayMax: 4,
  hoursDaysMax: 60,
  communitiesMax: 2_000,
  tasksMax: 100,

  wayPiecesMax: 400,
  wayPositionsMax: 4_000,
  reachRingsMax: 200,
  lineCountMax: 6_000,
} as const
