import { expect, test } from 'vitest'
import { isLocalAddress } from './local-address.ts'

const LOCAL = [
  'http://localhost:4173/s/x/',
  'http://127.0.0.1:4173/',
  'http://127.1/',
  'http://0.0.0.0/',
  'http://[::1]:8080/',
  'http://[::]/',
  'http://[fd12:3456::1]/',
  'http://[fe80::1]/',
  'http://10.0.0.7/',
  'http://172.16.0.1/',
  'http://172.31.9.9/',
  'http://192.168.1.20/',
  'http://169.254.1.1/',
  'http://desk.local/',
  'http://maps.localhost/',
  'file:///srv/dist/index.html',
]
const PUBLIC = [
  'https://maps.example.org/',
  'https://localhost.example/',
  'https://10.example.org/',
  'http://172.32.0.1/',
  'http://11.0.0.1/',
  'http://192.169.1.1/',
  'http://[2001:db8::1]/',
  'https://local.news/',
]

for (const address of LOCAL) test(`${address} is local`, () => expect(isLocalAddress(new URL(address))).toBe(true))
for (const address of PUBLIC) test(`${address} is not`, () => expect(isLocalAddress(new URL(address))).toBe(false))
