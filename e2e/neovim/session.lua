-- Drives a real editing session in headless Neovim and reports each step on
-- stdout as a line of JSON. The test reads them. Environment: UNBLOCK_BINARY,
-- UNBLOCK_PLUGIN, UNBLOCK_SCENARIO, and UNBLOCK_FIX: the title of the fix to
-- take, or a part of it.
local api, uv = vim.api, vim.uv or vim.loop

local function report(step, detail)
  io.stdout:write(vim.json.encode({ step = step, detail = detail or vim.NIL }), '\n')
  io.stdout:flush()
end

local function give_up(why)
  report('failed', tostring(why))
  vim.cmd('cquit 1')
end

local function wait_for(what, condition)
  local started = uv.hrtime()
  if not vim.wait(20000, condition, 5) then
    error('waited in vain for ' .. what, 0)
  end
  return (uv.hrtime() - started) / 1e6
end

local function text(buffer)
  return table.concat(api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end

local function floats()
  return vim.tbl_filter(function(window)
    return api.nvim_win_get_config(window).relative ~= ''
  end, api.nvim_list_wins())
end

-- The menu of code actions: the user takes the entry that is asked for.
local menu, wanted
vim.ui.select = function(items, opts, choose)
  menu = vim.tbl_map(opts.format_item or tostring, items)
  for i, title in ipairs(menu) do
    if title:find(wanted, 1, true) then
      return choose(items[i], i)
    end
  end
  choose(nil, nil)
end

-- Starts the editor as a user has it, and opens app.py.
local ended
local function open_app()
  vim.opt.runtimepath:append(vim.env.UNBLOCK_PLUGIN)
  require('unblock').setup({
    cmd = { vim.env.UNBLOCK_BINARY, 'serve' },
    on_exit = function(code, signal)
      ended = { code = code, signal = signal }
    end,
  })
  local version = vim.version()
  report('editor', ('%d.%d.%d'):format(version.major, version.minor, version.patch))

  vim.cmd.edit('app.py')
  return api.nvim_get_current_buf()
end

local function close()
  vim.lsp.get_clients({ name = 'unblock' })[1].stop()
  wait_for('the server to end', function()
    return ended ~= nil
  end)
  report('stopped', ended)
  vim.cmd('qall!')
end

local scenarios = {}

-- Reads a diagnostic and its hover, applies the quick fix, undoes it, types.
function scenarios.fix()
  local buffer = open_app()
  local function diagnostics()
    return vim.diagnostic.get(buffer)
  end

  local took = wait_for('the first diagnostic', function()
    return #diagnostics() > 0
  end)
  local shown = vim.tbl_map(function(d)
    local line = api.nvim_buf_get_lines(buffer, d.lnum, d.lnum + 1, false)[1]
    return {
      line = d.lnum + 1,
      severity = vim.diagnostic.severity[d.severity],
      source = d.source,
      code = d.code,
      message = d.message,
      marked = line:sub(d.col + 1, d.end_col),
    }
  end, diagnostics())
  report('diagnostics', { shown = shown, ms = took })

  local first = diagnostics()[1]
  api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  vim.lsp.buf.hover()
  wait_for('the hover', function()
    return #floats() > 0
  end)
  local float = floats()[1]
  report('hover', text(api.nvim_win_get_buf(float)))
  api.nvim_win_close(float, true)

  local before, count = text(buffer), #diagnostics()
  wanted = vim.env.UNBLOCK_FIX
  vim.lsp.buf.code_action()
  wait_for('the quick fix', function()
    return text(buffer) ~= before
  end)
  report('fixed', { menu = menu, text = text(buffer) })
  wait_for('the diagnostic to go', function()
    return #diagnostics() == count - 1
  end)
  report('gone')

  vim.cmd('silent undo')
  if text(buffer) ~= before then
    error('one undo did not take back the quick fix', 0)
  end
  wait_for('the diagnostic to come back', function()
    return #diagnostics() == count
  end)
  report('back')

  -- What is typed is analysed before it is saved.
  local last = api.nvim_buf_line_count(buffer)
  api.nvim_buf_set_lines(buffer, last, last, false, { '', '', 'async def typed():', '    time.sleep(3)' })
  wait_for('a diagnostic for what was typed', function()
    return #diagnostics() == count + 1
  end)
  report('typed')
  close()
end

-- Changes a helper in another window, without saving it: the diagnostic of the
-- coroutine that calls it goes and comes back.
function scenarios.chain()
  local app = open_app()
  local function messages()
    return vim.tbl_map(function(d)
      return d.message
    end, vim.diagnostic.get(app))
  end
  wait_for('the first diagnostic', function()
    return #messages() > 0
  end)
  local related = vim.tbl_get(vim.diagnostic.get(app)[1], 'user_data', 'lsp', 'relatedInformation') or {}
  report('chain', {
    messages = messages(),
    places = vim.tbl_map(function(r)
      return vim.fs.basename(vim.uri_to_fname(r.location.uri)) .. ':' .. r.location.range.start.line + 1
    end, related),
  })

  vim.cmd.split('helpers.py')
  local helpers = api.nvim_get_current_buf()
  local before = api.nvim_buf_get_lines(helpers, 0, -1, false)
  api.nvim_buf_set_lines(helpers, 0, -1, false, { 'def load():', '    return 1' })
  wait_for('the diagnostic to go', function()
    return #messages() == 0
  end)
  report('gone')
  api.nvim_buf_set_lines(helpers, 0, -1, false, before)
  wait_for('the diagnostic to come back', function()
    return #messages() == 1
  end)
  report('back')
  close()
end

api.nvim_create_autocmd('VimEnter', {
  once = true,
  nested = true, -- the autocommands of the opened file run too
  callback = function()
    local ok, err = xpcall(scenarios[vim.env.UNBLOCK_SCENARIO], debug.traceback)
    if not ok then
      give_up(err)
    end
  end,
})
