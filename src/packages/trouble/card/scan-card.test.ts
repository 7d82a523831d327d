import { cardIn } from './scan-card'

test.each(['7K3QF-XM2RA', 'YJ:7K3QF-XM2RA', 'https://yijia.example/card/7K3QF-XM2RA', 'packages/trouble/card/index?card=7K3QF-XM2RA'])(
  'of %s the card’s number is what stands at its end',
  (scanned) => {
    expect(cardIn(scanned)).toBe('7K3QF-XM2RA')
  },
)
