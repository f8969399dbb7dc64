#!/usr/bin/env node
// `npm create dateline-map my-maps`: makes a folder for stories, with one as its example.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFolder } from './create-folder.ts'

const [name = 'my-maps'] = process.argv.slice(2)

try {
  createFolder(fileURLToPath(new URL('template', import.meta.url)), resolve(name))
  console.log(`${name}/ has an example story. Next:\n\n  cd ${name}\n  npm install\n  npm start\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
