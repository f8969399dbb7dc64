// `npm run basemap`: makes the basemap's files, or says that they are made.
import { stat } from 'node:fs/promises'
import { buildBasemap } from './build-basemap.ts'

const start = performance.now()
const { paths, isNew } = await buildBasemap(process.cwd(), console.log)
const seconds = ((performance.now() - start) / 1000).toFixed(1)
for (const path of paths) console.log(`${path}  ${((await stat(path)).size / 1000).toFixed(0)} kB`)
console.log(isNew ? `Made in ${seconds} s` : 'Made before by the same recipe')
