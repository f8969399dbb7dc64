// The words of the legend in English, apart from the others: the living page says none of them.
export const enSigns = {
  spot: 'a city or a smaller place',
  area: 'a country, region or area, at its middle',
  line: 'a line',
  several: 'several events',
  actor: 'hollow: who spoke or acted, or was affected',
  planned: 'dashed: planned, or placed by inference',
  now: 'in strong colour: at the date shown; the rest came before',
  arc: 'one event in several places',
}
