import { api, SignedOut } from '../../../client/api.ts'
import { textFrom } from '../../../client/text.ts'
import { actions } from './actions.ts'
import { draw } from './draw.ts'
import { listen } from './listen.ts'
import type { State } from './state.ts'

const root = document.getElementById('root') ?? document.body
const session = await api.session()
const state: State = {
  session,
  text: textFrom(session.texts),
  messages: [],
  servers: undefined,
  route: [],
  values: {},
  open: undefined,
  isDialogOpen: false,
  notice: '',
  problem: '',
  hovered: '',
  pressed: '',
  clock: '',
}

const run = actions(state, load)
listen(root, state, {
  redraw: () => draw(root, state),
  run: async (action) => {
    try {
      await run(action)
    } catch (error) {
      if (!(error instanceof SignedOut)) throw error
      await load()
    }
    draw(root, state)
  },
})
window.addEventListener('hashchange', async () => {
  Object.assign(state, { open: undefined, isDialogOpen: false, notice: '', problem: '' })
  await load()
  draw(root, state)
})
await load()
draw(root, state)

/** Asks the server for everything that the present address shows. */
async function load(): Promise<void> {
  state.session = await api.session()
  state.text = textFrom(state.session.texts)
  state.route = location.hash.replace(/^#\//, '').split('/')
  if (!state.session.person) return
  state.messages = (await api.mail()).messages
  state.servers = state.route[1] === 'e-mail-server' ? await api.mailServers() : undefined
}
