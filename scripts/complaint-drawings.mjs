// The drawings for the sample's complaints, 640 × 480, as SVG shapes: flat, so that nobody takes them for photos.
const rect = (x, y, width, height, fill, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`
const circle = (x, y, r, fill) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`
const line = (d, stroke, width) =>
  path(d, 'none', `stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`)
const wall = (fill) => rect(0, 0, 640, 480, fill)
const drop = (x, y) => path(`M${x} ${y}q-12 18 0 26q12 -8 0 -26z`, '#4a90c2')
const window = (x, y, width, height) =>
  rect(x, y, width, height, '#7d93a6', 'stroke="#5b4a3f" stroke-width="8"') +
  rect(x + width / 2 - 3, y, 6, height, '#5b4a3f')

const conditioner =
  rect(330, 60, 220, 110, '#eef1f2', 'stroke="#9aa5ab" stroke-width="4"') +
  circle(400, 115, 40, '#c4ccd0') +
  circle(400, 115, 12, '#9aa5ab')
const shirt = (x, fill) => path(`M${x} 300l30 -20h40l30 20l-14 34l-16 -8v104h-40v-104l-16 8z`, fill)

const box = (x, y, width, height) =>
  rect(x, y, width, height, '#c79a62', 'stroke="#8d6638" stroke-width="4"') +
  rect(x + width / 2 - 8, y, 16, height, '#dcb987')

const wheel = (x) => circle(x, 392, 38, '#2f3437') + circle(x, 392, 16, '#b8bfc4')

const puffs = (spots) => spots.map(([x, y, r]) => circle(x, y, r, '#a9a9a6')).join('')

/** Name → SVG shapes. */
export const drawings = {
  drip: [
    wall('#e7dfd2'),
    window(60, 60, 200, 170),
    conditioner,
    line('M540 170v40h-60', '#9aa5ab', 8),
    line('M40 276h560', '#7b6a58', 5),
    shirt(330, '#d9655b'),
    shirt(450, '#f0c05a'),
    shirt(120, '#6b9f71'),
    ...[
      [480, 216],
      [474, 250],
      [484, 290],
    ].map(([x, y]) => drop(x, y)),
  ],
  boxes: [
    wall('#ddd6c8'),
    ...[0, 1, 2, 3, 4, 5].map((step) =>
      rect(320 + step * 54, 420 - step * 60, 330, 60, step % 2 ? '#b5aa98' : '#a89c89'),
    ),
    rect(0, 420, 640, 60, '#9b907f'),
    line('M330 330l250 -270', '#6f5d4c', 12),
    box(40, 300, 150, 120),
    box(190, 330, 130, 90),
    box(60, 190, 130, 110),
    box(200, 240, 110, 90),
    box(90, 110, 90, 80),
  ],
  gate: [
    wall('#cfdfe8'),
    rect(0, 330, 640, 150, '#8c8f92'),
    rect(40, 80, 70, 260, '#b06f4f'),
    rect(530, 80, 70, 260, '#b06f4f'),
    rect(30, 60, 580, 40, '#8f573c'),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((bar) => rect(130 + bar * 50, 100, 10, 230, '#5d676d')),
    path('M110 392q0 -60 60 -66l50 -56h190l60 56q70 6 70 66z', '#3f6fa3'),
    path('M236 284h70v42h-104zM326 284h76l44 42h-120z', '#cfe2ee'),
    wheel(210),
    wheel(430),
  ],
  dog: [
    wall('#bfe0ef'),
    rect(0, 260, 640, 220, '#7fae5c'),
    ...[60, 150, 520, 590].map((x) => circle(x, 230, 50, '#5f9247')),
    path('M230 300q90 -30 170 0l10 60h-190z', '#a9743f'),
    path('M350 300l60 -50l40 60l-50 40z', '#a9743f'),
    circle(440, 270, 46, '#a9743f'),
    path('M420 236l-26 50l40 -6z', '#7c5128'),
    circle(454, 262, 6, '#2a1c10'),
    circle(482, 276, 8, '#2a1c10'),
    ...[234, 276, 352, 388].map((x) => rect(x, 350, 20, 70, '#8f6033')),
    line('M232 308q-46 -30 -40 -70', '#a9743f', 16),
    line('M90 400q60 20 110 0', '#d0453e', 6),
    circle(86, 398, 10, '#d0453e'),
  ],
  smoke: [
    wall('#e3dccf'),
    ...[60, 250, 440].map((x) => window(x, 40, 140, 110)),
    rect(0, 300, 640, 180, '#b9a48a'),
    rect(60, 340, 200, 140, '#7a4f35'),
    rect(360, 250, 60, 120, '#8b9499'),
    rect(340, 236, 100, 20, '#6f787d'),
    puffs([
      [390, 200, 34],
      [420, 160, 42],
      [370, 120, 46],
      [430, 80, 52],
      [350, 60, 40],
      [470, 40, 38],
    ]),
  ],
  speaker: [
    wall('#cfe4ef'),
    rect(0, 360, 640, 120, '#b9b3a6'),
    rect(240, 90, 160, 290, '#2f3236', 'rx="14"'),
    circle(320, 180, 46, '#555b61'),
    circle(320, 180, 18, '#1c1e20'),
    circle(320, 300, 62, '#555b61'),
    circle(320, 300, 24, '#1c1e20'),
    ...[60, 100, 140].flatMap((r) => [
      line(`M${420 + r / 3} ${240 - r}q${r} ${r} 0 ${2 * r}`, '#d0453e', 8),
      line(`M${220 - r / 3} ${240 - r}q${-r} ${r} 0 ${2 * r}`, '#d0453e', 8),
    ]),
  ],
  stain: [
    wall('#efe9de'),
    rect(0, 0, 640, 90, '#f8f5ee'),
    line('M0 90h640', '#d4cbbb', 6),
    path('M180 90q10 130 90 120q20 90 90 60q60 -10 50 -90q50 -10 40 -90z', '#cdb489'),
    path('M220 90q10 90 70 80q20 60 70 34q30 -20 26 -60q30 -14 24 -54z', '#b99b69'),
    ...[
      [290, 250],
      [352, 300],
      [300, 340],
    ].map(([x, y]) => drop(x, y)),
    path('M220 460h180l-20 -70h-140z', '#4f83a8'),
  ],
}
for (const name of Object.keys(drawings)) drawings[name] = drawings[name].join('')
