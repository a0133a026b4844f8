--- Attaches the unblock language server to Python buffers, and does with its
--- findings what Neovim doesn't do with those of any server.
local M = {}

---@class unblock.Server: vim.lsp.ClientConfig
---@field cmd? string[] the server's command line
---@field filetypes? string[] buffers of these are attached to
---@field root_markers? string[] what lies at the top of a project
---@field settings? { unblock: unblock.Settings }

---@alias unblock.Severity 'off'|'hint'|'information'|'warning'

---@class unblock.Settings those of unblock.toml, in camel case, and the editor's own
---@field hover? boolean answer hovers; on by default
---@field hoverDetail? 'full'|'short' how much a card says
---@field index? boolean read the whole workspace, not only what open files import; on by default
---@field codeLens? boolean say over a helper how many coroutines it blocks
---@field inlayHints? boolean say behind a finding what it waits for
---@field helperHints? boolean hints on the lines of helpers that block coroutines
---@field minSeverity? unblock.Severity the least that is shown
---@field severity? table<string, unblock.Severity> by code
---@field exclude? string[] patterns of paths
---@field blocking? table[] symbols that block
---@field notBlocking? string[] symbols that don't
---@field offloads? table[] functions that run what they are handed elsewhere
---@field loopCallbacks? table[] what has the event loop run a function
---@field decorators? table[] what decorators make of a function
---@field frameworks? string[] what the project runs on, the preferred one first
---@field entries? string[] folders or databases with entries of the team

--- What Neovim must know of the server, as `vim.lsp.config` takes it.
---@type unblock.Server
M.server = {
  cmd = { 'unblock', 'serve' },
  filetypes = { 'python' },
  root_markers = { 'unblock.toml', 'pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', '.git' },
  handlers = {
    -- Pages open beside the code, not in its place.
    ['window/showDocument'] = function(_, shown)
      return { success = require('unblock.page').open(shown.uri) }
    end,
  },
  on_init = function(client)
    require('unblock.sync').take_over(client)
  end,
}

-- One encoding for all servers of a buffer: type checkers know no other.
-- (0.10 offers no other, and would take this for all that the client can.)
if vim.fn.has('nvim-0.11') == 1 then
  M.server.capabilities = { general = { positionEncodings = { 'utf-16' } } }
else
  M.server.handlers['textDocument/hover'] = function(...)
    require('unblock.hover').handle(...)
  end
end

--- Starts the server in a buffer. It is what 0.11 does by itself.
---@param server unblock.Server
---@param buffer integer
local function start(server, buffer)
  if vim.bo[buffer].buftype ~= '' then
    return
  end
  vim.lsp.start(vim.tbl_extend('force', server, {
    name = 'unblock',
    root_dir = vim.fs.root(buffer, server.root_markers),
  }), { bufnr = buffer })
end

--- Has Neovim 0.11 start the server. While Neovim itself starts, it looks at
--- the buffers to come only, and not at the one whose ftplugin has called
--- setup(), or whose event has had a plugin manager do so: they are looked at later.
local function enable()
  vim.lsp.config('unblock', M.server)
  vim.lsp.enable('unblock')
  if vim.v.vim_did_enter == 0 then
    vim.api.nvim_create_autocmd('VimEnter', {
      once = true,
      nested = true,
      callback = function()
        vim.lsp.enable('unblock')
      end,
    })
  end
end

--- Starts the server for the Python buffers that are open and those to come.
---@param opts? unblock.Server overrides fields of `M.server`
function M.setup(opts)
  M.server = vim.tbl_deep_extend('force', M.server, opts or {})
  vim.cmd.runtime('plugin/unblock.lua') -- a plugin manager may have passed it by
  if vim.lsp.config and vim.lsp.enable then -- 0.11
    return enable()
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('unblock', { clear = true }),
    pattern = M.server.filetypes,
    callback = function(event)
      start(M.server, event.buf)
    end,
  })
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and vim.list_contains(M.server.filetypes, vim.bo[buffer].filetype) then
      start(M.server, buffer)
    end
  end
end

--- Opens the entry about the finding under the cursor, or on its line.
function M.explain()
  require('unblock.finding').pick(require('unblock.finding').explain)
end

--- Puts the way from the finding under the cursor to what blocks in the
--- quickfix list, the finding first. Elsewhere: what calls the function under
--- the cursor.
function M.graph()
  require('unblock.finding').pick(require('unblock.finding').to_quickfix, function()
    local client = require('unblock.client').get(0)
    if client and client.server_capabilities.callHierarchyProvider then
      vim.lsp.buf.incoming_calls()
    else
      require('unblock.client').say('there is no finding on this line')
    end
  end)
end

--- Asks which step of the way to jump to, and jumps.
function M.related()
  require('unblock.finding').pick(require('unblock.finding').jump)
end

--- Applies every safe fix of a buffer, and returns when that is done: it may
--- be called before a file is written.
---@param buffer? integer the current one by default
---@return boolean fixed whether there was something to fix
function M.fix_all(buffer)
  return require('unblock.client').fix_all(buffer or vim.api.nvim_get_current_buf())
end

--- Applies every safe fix of the workspace, in buffers that are not written.
function M.fix_workspace()
  local client = require('unblock.client')
  client.execute('unblock.fixAllWorkspace', nil, function(result)
    client.say(('%d files changed and not yet written'):format(result.files))
  end)
end

--- Asks which of the entries that match to open, and opens it.
---@param query? string asked for where it is missing
function M.search(query)
  if not query or query == '' then
    vim.ui.input({ prompt = 'unblock: search for ' }, function(typed)
      if typed and typed ~= '' then
        M.search(typed)
      end
    end)
    return
  end
  local client = require('unblock.client')
  client.execute('unblock.searchEntries', { query = query, limit = 20 }, function(entries)
    if #entries == 0 then
      return client.say('no entry matches "' .. query .. '"')
    end
    vim.ui.select(entries, {
      prompt = 'unblock: entries',
      format_item = function(entry)
        return entry.title
      end,
    }, function(entry)
      if entry then
        client.execute('unblock.openEntry', { slug = entry.slug }) -- the server has us show it
      end
    end)
  end)
end

--- Shows what the server has in hand.
function M.statistics()
  require('unblock.client').execute('unblock.statistics', nil, function(result)
    require('unblock.page').show('unblock://statistics', result.markdown)
  end)
end

--- Writes a report for a bug, without your source, and opens it.
function M.report()
  require('unblock.client').execute('unblock.exportReport') -- the server has us show it
end

--- Stops the server and starts it anew in the same buffers.
function M.restart()
  require('unblock.client').restart()
end

return M
