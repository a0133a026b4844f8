--- Tells the server what is typed. Neovim's own synchronization compares the
--- text with each key, in three walks over all lines of the buffer. It also
--- reports which lines were replaced, and by which: that is all that a change
--- event needs, and costs the same in a file of any length. What can wait until
--- the key is drawn does.
local M = {}

--- Changes are told once in so many milliseconds, as Neovim does.
local interval = 150

--- The first key after a rest is told as soon as it is drawn, in milliseconds.
local drawn = 10

--- Lines that were replaced.
---@class unblock.sync.Change
---@field first integer from this one, counted from zero
---@field last integer to before this one
---@field lines string[] what took their place

--- A buffer that the server has open.
---@class unblock.sync.Buffer
---@field uri string
---@field version integer
---@field lines integer how many lines it has, before the changes
---@field ended boolean whether the last one ended in a line break
---@field changes unblock.sync.Change[] not yet told

---@param buffer integer
---@return string
local function line_break(buffer)
  return ({ unix = '\n', dos = '\r\n', mac = '\r' })[vim.bo[buffer].fileformat]
end

---@param open unblock.sync.Buffer
---@param buffer integer
---@return lsp.TextDocumentContentChangeEvent[]
local function by_lines(open, buffer)
  local line_end, events = line_break(buffer), {}
  for _, change in ipairs(open.changes) do
    local lines = change.lines
    open.lines = open.lines + change.first + #lines - change.last
    if open.lines == 0 then -- a buffer without lines has one, which is empty
      open.lines, lines = 1, { '' }
    end
    lines[#lines + 1] = '' -- a break after the last one
    table.insert(events, {
      range = { start = { line = change.first, character = 0 }, ['end'] = { line = change.last, character = 0 } },
      text = table.concat(lines, line_end),
    })
  end
  return events
end

--- The changes of a buffer as the protocol has them. Where the text does not end
--- in a line break, lines are no units: the whole text is told.
---@param open unblock.sync.Buffer
---@param buffer integer
---@return lsp.TextDocumentContentChangeEvent[]
local function events(open, buffer)
  local ends = vim.bo[buffer].eol
  if ends and open.ended then
    return by_lines(open, buffer)
  end
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, true)
  open.ended, open.lines = ends, #lines
  if ends then
    table.insert(lines, '')
  end
  return { { text = table.concat(lines, line_break(buffer)) } }
end

--- Has a client told of changes from here, and not by Neovim. It must have no
--- buffers yet: it is what `on_init` calls.
---@param client vim.lsp.Client
function M.take_over(client)
  local sync = client.server_capabilities.textDocumentSync
  if type(sync) ~= 'table' or sync.change ~= vim.lsp.protocol.TextDocumentSyncKind.Incremental then
    return
  end
  sync.change = vim.lsp.protocol.TextDocumentSyncKind.None
  client.flags.debounce_text_changes = 0 -- nor shall Neovim wait before it does nothing

  local rpc = client.rpc
  local request, notify = rpc.request, rpc.notify
  local opened = {} ---@type table<integer, unblock.sync.Buffer> by number
  local heard = {} ---@type table<integer, boolean> buffers that report to us
  local told, due = 0, false -- when changes were told last, in ms; whether the timer is set
  local timer = assert(vim.uv.new_timer())

  local function tell()
    for buffer, open in pairs(opened) do
      if #open.changes > 0 then
        local contents = vim.api.nvim_buf_is_loaded(buffer) and events(open, buffer)
        open.changes, told = {}, vim.uv.now()
        if contents then
          notify('textDocument/didChange', {
            textDocument = { uri = open.uri, version = open.version },
            contentChanges = contents,
          })
        end
      end
    end
  end

  local tell_later = vim.schedule_wrap(function()
    due = false
    if not rpc.is_closing() then
      return tell()
    end
    opened = {} -- what reports to us finds out
    if not timer:is_closing() then
      timer:close()
    end
  end)

  local function hear(buffer)
    if heard[buffer] then
      return
    end
    heard[buffer] = vim.api.nvim_buf_attach(buffer, false, {
      on_lines = function(_, _, version, first, last, now)
        local open = opened[buffer]
        if not open then
          heard[buffer] = nil
          return true
        end
        open.version = version or open.version -- a preview has none
        open.changes[#open.changes + 1] =
          { first = first, last = last, lines = vim.api.nvim_buf_get_lines(buffer, first, now, false) }
        if not due then
          due = true
          timer:start(math.max(told + interval - vim.uv.now(), drawn), 0, tell_later)
        end
      end,
      on_reload = function() end, -- Neovim closes and opens it; we go on hearing
      on_detach = function()
        heard[buffer] = nil
      end,
    })
  end

  local function note(method, params)
    if method == 'textDocument/didOpen' then
      local document = params.textDocument
      local buffer = vim.uri_to_bufnr(document.uri)
      opened[buffer] = {
        uri = document.uri,
        version = document.version,
        lines = vim.api.nvim_buf_line_count(buffer),
        ended = vim.bo[buffer].eol,
        changes = {},
      }
      hear(buffer)
    elseif method == 'textDocument/didClose' then
      for buffer, open in pairs(opened) do
        if open.uri == params.textDocument.uri then
          opened[buffer] = nil
        end
      end
    end
  end

  -- Whatever else the server hears, it hears of the text as it is then.
  function rpc.request(...)
    tell()
    return request(...)
  end

  function rpc.notify(method, params)
    tell()
    note(method, params)
    return notify(method, params)
  end
end

return M
