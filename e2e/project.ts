// Where the project lies. A module of its own: whoever asks loads nothing of the build.
import { resolve } from 'node:path'

export const PROJECT = resolve(import.meta.dirname, '..')
