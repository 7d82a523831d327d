import { readBbox } from './bbox-option'

test('reads west, south, east and north', () => {
  expect(readBbox('-43.2,-22.95,-43.1,-22.9', 'walk build')).toEqual({
    west: -43.2,
    south: -22.95,
    east: -43.1,
    north: -22.9,
  })
})

test.each(['1,2,3', '1,2,3,4,5', '3,2,1,4', '1,4,3,2', '1,2,3,91', 'a,b,c,d', '1,,3,4'])('refuses %s', (text) => {
  expect(() => readBbox(text, 'walk build')).toThrow('选项 --bbox 要写 西,南,东,北')
})
