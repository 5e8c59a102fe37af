/** A drawing for every thing that a script may name. */
import type { Prop } from '../../stories/prop-words.ts'
import { bear, bird, cow, mosquito } from './animals.ts'
import { box, chart, fallingChart, flatChart, podium, sign } from './boards.ts'
import { bigLaptop, camera, code, laptop, microphone } from './devices.ts'
import { door, shutters } from './doors.ts'
import { apple, bottle, bread, cake, fish, riceBowl, shoppingBag } from './food.ts'
import { bed, chair, house, sofa, table, tv } from './furniture.ts'
import { bandage, mask, pills, stethoscope, syringe } from './health.ts'
import { coins, gavel, medal, scales } from './law.ts'
import { cables, chip, cloud, plug, robotArm, rocket, server } from './machines.ts'
import { japan, map } from './maps.ts'
import { banknote, piggyBank, receipt } from './money.ts'
import { bin, desk, mug, plant } from './office.ts'
import { book, envelope, newspaper, notebook, paper, papers } from './paper.ts'
import type { PropDrawing } from './prop.ts'
import { bug, key, lock, magnifier, shield } from './safety.ts'
import { bigPhone, phone, screen } from './screens.ts'
import { ball, baseballBat, flag, guitar, ticket, trophy } from './sport.ts'
import { calendar, clock, dial } from './time.ts'
import { ballotBox, cone, hammer, wrench } from './tools.ts'
import { ambulance, bicycle, bus, car, plane, ship, trafficLight, trainFront } from './transport.ts'
import { flame, helmet, rainCloud, sun, thermometer, typhoon, umbrella, wave } from './weather.ts'

export const props: Readonly<Record<Prop, PropDrawing>> = {
  desk,
  laptop,
  'big-laptop': bigLaptop,
  screen,
  phone,
  'big-phone': bigPhone,
  mug,
  paper,
  papers,
  notebook,
  newspaper,
  book,
  envelope,
  clock,
  dial,
  calendar,
  chart,
  'falling-chart': fallingChart,
  door,
  shutters,
  sign,
  key,
  lock,
  shield,
  plug,
  cables,
  cloud,
  server,
  chip,
  'robot-arm': robotArm,
  bug,
  magnifier,
  scales,
  gavel,
  medal,
  coins,
  bin,
  box,
  map,
  japan,
  camera,
  microphone,
  podium,
  code,
  rocket,
  plant,
  'rice-bowl': riceBowl,
  bread,
  fish,
  apple,
  cake,
  bottle,
  'shopping-bag': shoppingBag,
  car,
  bus,
  'train-front': trainFront,
  bicycle,
  plane,
  ship,
  ambulance,
  'traffic-light': trafficLight,
  umbrella,
  sun,
  'rain-cloud': rainCloud,
  typhoon,
  thermometer,
  flame,
  wave,
  helmet,
  bird,
  cow,
  bear,
  mosquito,
  banknote,
  'piggy-bank': piggyBank,
  receipt,
  'flat-chart': flatChart,
  chair,
  table,
  sofa,
  bed,
  tv,
  house,
  hammer,
  wrench,
  cone,
  'ballot-box': ballotBox,
  ball,
  'baseball-bat': baseballBat,
  trophy,
  flag,
  guitar,
  ticket,
  syringe,
  pills,
  mask,
  stethoscope,
  bandage,
}
