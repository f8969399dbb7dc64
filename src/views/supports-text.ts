// What a quote says of its event, in words.
import type { CompiledCite } from '../model/compiled.ts'
import type { App } from './app.ts'

/** "Says what and when." */
export const toSupportsText = ({ t, format }: App, { supports }: CompiledCite): string => t.card.says(format.list(supports.map(part => t.card.supports[part])))
