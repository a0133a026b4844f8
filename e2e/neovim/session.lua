-- Drives a real editing session in headless Neovim and reports each step on
-- stdout as a line of JSON. The test reads them. Environment: UNBLOCK_BINARY,
-- UNBLOCK_PLUGIN, and UNBLOCK_SCENARIO: the path of a file of scenarios/, which
-- returns a function that is handed what stands here.
local api, uv = vim.api, vim.uv or vim.loop

local t = {
  menu = nil, ---@type string[] what the last menu offered
  wanted = '', -- the entry to take from a menu, or a part of it
  said = {}, ---@type string[] what was told by vim.notify
}

function t.report(step, detail)
  io.stdout:write(vim.json.encode({ step = step, detail = detail == nil and vim.NIL or detail }), '\n')
  io.stdout:flush()
end

function t.wait_for(what, condition)
  local started = uv.hrtime()
  if not vim.wait(20000, condition, 5) then
    error('waited in vain for ' .. what .. '; told: ' .. table.concat(t.said, '; '), 0)
  end
  return (uv.hrtime() - started) / 1e6
end

function t.text(buffer)
  return table.concat(api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end

function t.floats()
  return vim.tbl_filter(function(window)
    return api.nvim_win_get_config(window).relative ~= ''
  end, api.nvim_list_wins())
end

-- The user takes the entry that is asked for.
vim.ui.select = function(items, opts, choose)
  t.menu = vim.tbl_map(opts.format_item or tostring, items)
  for i, title in ipairs(t.menu) do
    if title:find(t.wanted, 1, true) then
      return choose(items[i], i)
    end
  end
  choose(nil, nil)
end

vim.notify = function(text)
  table.insert(t.said, text)
end

-- Starts the server as a user does, and opens a file.
local ended
function t.open(file, settings)
  vim.opt.runtimepath:append(vim.env.UNBLOCK_PLUGIN)
  require('unblock').setup({
    cmd = { vim.env.UNBLOCK_BINARY, 'serve' },
    settings = settings and { unblock = settings },
    on_exit = function(code, signal)
      ended = { code = code, signal = signal }
    end,
  })
  t.report('editor', tostring(vim.version()))
  vim.cmd.edit(file)
  return api.nvim_get_current_buf()
end

-- The findings of a buffer, when there are so many.
function t.findings(buffer, count)
  local function now()
    return vim.tbl_filter(function(d)
      return d.source == 'unblock'
    end, vim.diagnostic.get(buffer))
  end
  t.wait_for(('%d findings'):format(count), function()
    return #now() == count
  end)
  return now()
end

function t.place_cursor(finding)
  api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
end

function t.close()
  ended = nil
  vim.lsp.get_clients({ name = 'unblock' })[1].stop()
  t.wait_for('the server to end', function()
    return ended ~= nil
  end)
  t.report('stopped', ended)
  vim.cmd('qall!')
end

api.nvim_create_autocmd('VimEnter', {
  once = true,
  nested = true, -- the autocommands of the opened file run too
  callback = function()
    local ok, err = xpcall(function()
      dofile(vim.env.UNBLOCK_SCENARIO)(t)
    end, debug.traceback)
    if not ok then
      t.report('failed', tostring(err))
      vim.cmd('cquit 1')
    end
  end,
})
