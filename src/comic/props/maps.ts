/** The world and Japan, from few points: longitude and latitude, as an atlas has them. */
import { pathPoints } from '../ink/curves.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { around, picture } from './kinds.ts'
import { middlePlate } from './outlines.ts'

/** All continents but the southernmost, on a board. */
export const map = picture(around(312, 186), [0.5, 0.56], (drawing) => {
  drawing.shape(middlePlate(306, 180, 10), paper, { width: 6, exact: true })
  drawing.fill(middlePlate(290, 164, 6), tone(10))
  drawing.areas(lands)
})

const degree = 0.82

const lands: readonly Points[] = [
  // North America
  'M -168 66 L -156 71 L -128 70 L -95 73 L -80 73 L -86 67 L -94 60 L -82 55 L -78 62 L -70 62 L -56 52 L -66 45 L -76 36 L -81 31 L -80 25 L -84 30 L -97 28 L -97 20 L -88 21 L -88 16 L -77 8 L -86 11 L -105 20 L -113 31 L -124 40 L -125 49 L -135 58 L -152 60 L -164 55 Z',
  // Greenland
  'M -68 78 L -40 83 L -18 80 L -24 70 L -43 60 L -54 68 Z',
  // South America
  'M -77 8 L -72 12 L -60 9 L -50 0 L -35 -7 L -40 -21 L -48 -27 L -58 -37 L -65 -43 L -68 -54 L -75 -50 L -71 -30 L -71 -18 L -81 -5 Z',
  // Europe and Asia
  'M -9 43 L -9 37 L -2 37 L 3 43 L 9 44 L 16 38 L 13 45 L 20 40 L 23 36 L 27 40 L 36 36 L 35 30 L 43 13 L 52 16 L 59 23 L 50 30 L 57 26 L 66 25 L 73 19 L 77 8 L 81 16 L 90 22 L 95 16 L 98 8 L 103 1 L 101 12 L 107 9 L 109 14 L 106 20 L 115 23 L 122 31 L 118 39 L 125 39 L 127 35 L 129 37 L 131 43 L 141 52 L 137 55 L 155 60 L 157 51 L 163 60 L 180 65 L 178 70 L 140 73 L 105 78 L 75 72 L 60 69 L 41 66 L 40 68 L 25 71 L 12 65 L 5 60 L 12 56 L 18 61 L 24 65 L 21 55 L 10 54 L 2 51 L -4 48 L -1 44 Z',
  // Britain and Ireland
  'M -6 50 L 1 51 L -2 58 L -6 58 L -9 53 Z',
  // Africa
  'M -6 36 L 10 37 L 11 33 L 20 31 L 33 31 L 38 19 L 43 11 L 51 12 L 40 -3 L 40 -15 L 35 -24 L 28 -33 L 19 -35 L 12 -17 L 9 -1 L 9 4 L -8 4 L -17 14 L -16 24 Z',
  // Madagascar
  'M 44 -25 L 47 -25 L 50 -15 L 44 -18 Z',
  // Japan
  'M 130 31 L 137 34 L 141 36 L 142 42 L 145 44 L 141 45 L 139 38 L 131 35 Z',
  // The islands of the south-east
  'M 95 6 L 106 -6 L 115 -8 L 105 -8 L 101 -3 Z',
  'M 109 1 L 117 7 L 118 0 L 115 -4 L 110 -3 Z',
  'M 131 -1 L 145 -5 L 151 -11 L 138 -8 Z',
  'M 120 18 L 125 8 L 122 8 L 119 14 Z',
  // Australia and New Zealand
  'M 114 -22 L 122 -18 L 131 -11 L 136 -12 L 140 -18 L 143 -11 L 153 -27 L 150 -38 L 140 -38 L 131 -32 L 115 -35 Z',
  'M 172 -35 L 178 -38 L 168 -47 Z',
].map((data) => placed(data, ([east, north]) => [(east - 6) * degree * 0.95, (14 - north) * degree * 1.22]))

export const japan = picture({ x: -103, y: -113, width: 212, height: 229 }, [0.5, 0.56], (drawing) => {
  drawing.areas(islands)
  const okinawa = drawing.at({ x: 80, y: 84, scale: 0.88 })
  okinawa.line('M -44 34 L -44 -18 L -22 -34 L 30 -34', { width: 4, sharp: true, taper: 0, unrest: 0 })
  okinawa.fill('M -12 14 C -8 4 4 4 2 -8 C 8 -14 14 -12 12 -4 C 10 6 0 10 -4 18 Z', ink)
  okinawa.dot([-28, 24], 4.4).dot([22, -20], 4).dot([-16, 28], 3)
  drawing.dot(onJapan([139.7, 35.7]), 5, spot)
})

const onJapan = ([east, north]: Point): Point => [(east - 137.6) * 12.6, (38.2 - north) * 15.2]

const islands: readonly Points[] = [
  // Hokkaido
  'M 141.8 45.5 L 143.2 44.3 L 145.3 44.3 L 145 43.7 L 145.8 43.3 L 144.2 42.9 L 143.3 41.9 L 141.6 42.6 L 140.9 42.3 L 140.4 42.6 L 140.4 42.2 L 141.2 41.8 L 140.2 41.4 L 139.8 42.4 L 140.4 43.3 L 141.3 43.2 L 141.6 44.2 Z',
  // Honshu
  'M 140.9 41.5 L 141.5 41.3 L 141.5 40.5 L 142.1 39.6 L 141.5 38.3 L 141 38.2 L 140.9 36.9 L 140.5 36.2 L 140.9 35.7 L 140 34.9 L 139.9 35.6 L 139.6 35.2 L 139.2 35.3 L 138.9 34.6 L 138.7 35.1 L 138.2 34.6 L 137 34.6 L 136.8 35 L 136.9 34.3 L 135.8 33.4 L 135.1 33.9 L 135.3 34.6 L 133.9 34.5 L 132.4 34.2 L 130.9 33.9 L 131 34.4 L 132.7 35.5 L 134.3 35.6 L 135.3 35.8 L 136 35.7 L 136.2 36.4 L 136.7 37.3 L 137.4 37.5 L 137 36.8 L 138.2 37.2 L 139.4 38.2 L 139.9 39 L 139.7 39.9 L 140 40.6 L 140.4 41.2 L 140.8 40.9 L 141.2 41 L 140.8 41.2 Z',
  // Shikoku
  'M 132.1 33.4 L 132.9 34.1 L 134.1 34.4 L 134.7 33.8 L 134.2 33.3 L 133.5 33.5 L 133 32.7 L 132.4 32.9 Z',
  // Kyushu
  'M 130.9 33.8 L 131.7 33.6 L 131.9 32.9 L 131.4 31.4 L 130.7 31 L 130.7 31.5 L 130.2 31.3 L 130.2 32.2 L 130.5 32.8 L 129.8 32.6 L 129.6 33.3 L 130.3 33.6 Z',
].map((data) => placed(data, onJapan))

function placed(data: string, place: (point: Point) => Point): Points {
  return pathPoints(data).map(place)
}
