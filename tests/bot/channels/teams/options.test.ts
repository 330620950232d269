import { expect, test } from 'vitest'
import { isMicrosoftService } from '../../../../bot/channels/teams/options.ts'

test.each([
  ['https://smba.trafficmanager.net/emea/', true],
  ['https://europe.smba.trafficmanager.net/', true],
  ['https://api.botframework.com/', true],
  ['http://smba.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net:8080/', false],
  ['https://user@smba.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net.evil.example/', false],
  ['https://evilbotframework.com/', false],
  ['https://evil.blob.core.windows.net/', false],
  ['not an address', false],
])('answers may be sent to %s: %s', (address, isTrusted) => {
  expect(isMicrosoftService(address)).toBe(isTrusted)
})
