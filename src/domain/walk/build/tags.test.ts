import { classifyNode, classifyWay } from './tags'

const isOpen = (tags: Record<string, string>) => classifyWay(tags) !== null

test.each([
  [{ highway: 'footway' }],
  [{ highway: 'steps' }],
  [{ highway: 'pedestrian', area: 'yes' }],
  [{ highway: 'track' }],
  [{ highway: 'primary' }],
  [{ highway: 'trunk', sidewalk: 'both' }],
  [{ highway: 'motorway', foot: 'yes' }],
  [{ highway: 'service', access: 'private', foot: 'permissive' }],
  [{ highway: 'residential', oneway: 'yes' }],
  [{ railway: 'platform' }],
  [{ highway: 'elevator' }],
])('walkers may use %j', (tags) => {
  expect(isOpen(tags)).toBe(true)
})

test.each([
  [{}],
  [{ building: 'yes' }],
  [{ highway: 'motorway' }],
  [{ highway: 'trunk' }],
  [{ highway: 'trunk', sidewalk: 'separate' }],
  [{ highway: 'primary', motorroad: 'yes' }],
  [{ highway: 'service', access: 'private' }],
  [{ highway: 'footway', foot: 'private' }],
  [{ highway: 'primary', foot: 'use_sidepath' }],
  [{ highway: 'footway', access: 'yes', foot: 'no' }],
  [{ highway: 'construction' }],
  [{ route: 'ferry' }],
  [{ route: 'ferry', highway: 'footway' }],
  [{ aerialway: 'gondola', foot: 'yes' }],
])('walkers may not use %j', (tags) => {
  expect(isOpen(tags)).toBe(false)
})

test('moving stairs are an escalator, a moving walkway is flat, both go one way where the map says so', () => {
  expect(classifyWay({ highway: 'steps', conveying: 'yes' })).toMatchObject({
    kind: 'escalator',
    isForwardOpen: true,
    isBackwardOpen: true,
  })
  expect(classifyWay({ highway: 'steps', conveying: 'backward' })).toMatchObject({
    kind: 'escalator',
    isForwardOpen: false,
    isBackwardOpen: true,
  })
  expect(classifyWay({ highway: 'footway', conveying: 'forward' })).toMatchObject({
    kind: 'flat',
    isBackwardOpen: false,
  })
  expect(classifyWay({ highway: 'steps', conveying: 'yes', oneway: 'yes' })).toMatchObject({ isBackwardOpen: false })
})

test('a one-way street binds cars, a one-way footway binds walkers', () => {
  expect(classifyWay({ highway: 'residential', oneway: 'yes' })).toMatchObject({ isBackwardOpen: true })
  expect(classifyWay({ highway: 'footway', 'oneway:foot': '-1' })).toMatchObject({ isForwardOpen: false })
  expect(classifyWay({ highway: 'footway', 'foot:backward': 'no' })).toMatchObject({ isBackwardOpen: false })
})

test.each([
  ['8%', 0.08, true],
  ['-12 %', 0.12, false],
  ['45°', 1, true],
  ['up', null, true],
  ['down', null, false],
  ['steep', null, null],
])('an incline of %s is read as such', (incline, signedSlope, isUp) => {
  const way = classifyWay({ highway: 'steps', incline })
  expect(way?.isUp).toBe(isUp)
  if (signedSlope === null) expect(way?.signedSlope).toBeNull()
  else expect(way?.signedSlope).toBeCloseTo(signedSlope, 10)
})

test.each([
  ['112', 112],
  ['0', null],
  ['many', null],
  ['3.5', null],
])('%s steps', (step_count, stepCount) => {
  expect(classifyWay({ highway: 'steps', step_count })?.stepCount).toBe(stepCount)
})

test('wheels need a sign or a suitable surface', () => {
  expect(classifyWay({ highway: 'path', wheelchair: 'no' })?.isFitForWheels).toBe(false)
  expect(classifyWay({ highway: 'path', smoothness: 'horrible' })?.isFitForWheels).toBe(false)
  expect(classifyWay({ highway: 'path', sac_scale: 'hiking' })?.isFitForWheels).toBe(false)
  expect(classifyWay({ highway: 'path', wheelchair: 'yes' })?.isFitForWheels).toBe(true)
  expect(classifyWay({ highway: 'path' })?.isFitForWheels).toBeNull()
})

test.each([
  [{ barrier: 'gate' }, false],
  [{ barrier: 'gate', access: 'private' }, true],
  [{ barrier: 'gate', access: 'private', foot: 'yes' }, false],
  [{ barrier: 'wall' }, true],
  [{ barrier: 'fence', access: 'yes' }, false],
  [{ highway: 'elevator', access: 'no' }, true],
  [{ highway: 'crossing' }, false],
])('a place with %j stops walkers: %s', (tags, isClosed) => {
  expect(classifyNode(tags as Record<string, string>).isClosed).toBe(isClosed)
})
