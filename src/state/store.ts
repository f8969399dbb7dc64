// The store of the one state: every view draws from here.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { State } from './state.ts'

export type Store = StoreApi<State>

export const createPageStore = (opening: State): Store => createStore<State>(() => opening)
