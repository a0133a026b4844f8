-- Edits buffers at random, and compares after each few edits what a server has
-- been told with what stands in the buffer. The server is one that runs here,
-- and keeps each text by the rules of the protocol.
local texts = {} ---@type table<string, string> by URI
local events = { lines = 0, whole = 0 }

-- The byte at which a position stands. Ours are those of whole lines.
local function byte_at(text, position)
  assert(position.character == 0)
  local at = 1
  for _ = 1, position.line do
    local line_break = text:match('\r?\n()', at) or text:match('\r()', at)
    if not line_break then
      return #text + 1 -- a line that is not there: the end
    end
    at = line_break
  end
  return at
end

local function change(text, event)
  if not event.range then
    events.whole = events.whole + 1
    return event.text
  end
  events.lines = events.lines + 1
  local first, last = byte_at(text, event.range.start), byte_at(text, event.range['end'])
  return text:sub(1, first - 1) .. event.text .. text:sub(last)
end

local heard = {
  ['textDocument/didOpen'] = function(params)
    texts[params.textDocument.uri] = params.textDocument.text
  end,
  ['textDocument/didClose'] = function(params)
    texts[params.textDocument.uri] = nil
  end,
  ['textDocument/didChange'] = function(params)
    local uri = params.textDocument.uri
    for _, event in ipairs(params.contentChanges) do
      texts[uri] = change(assert(texts[uri], 'not open'), event)
    end
  end,
}

local function server(dispatchers)
  local closing, id = false, 0
  return {
    request = function(method, _, answer, answered)
      local result = vim.NIL
      if method == 'initialize' then
        result = { capabilities = { textDocumentSync = { openClose = true, change = 2, save = true }, hoverProvider = true } }
      end
      id = id + 1
      local this = id
      vim.schedule(function()
        if answered then
          answered(this)
        end
        answer(nil, result)
      end)
      return true, id
    end,
    notify = function(method, params)
      if heard[method] then
        heard[method](params)
      end
      return true
    end,
    is_closing = function()
      return closing
    end,
    terminate = function()
      closing = true
      dispatchers.on_exit(0, 0)
    end,
  }
end

local words = { 'x', 'é', '日本', '\u{1F40D}', '', '  y = 1', 'def f():', '\t' }

local function one_of(list)
  return list[math.random(#list)]
end

local function press(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'tx', false)
end

local edits = {
  function()
    press('A' .. one_of(words) .. '<Esc>')
  end,
  function()
    press('o' .. one_of(words) .. '<CR>' .. one_of(words) .. '<Esc>')
  end,
  function()
    press(one_of({ 'dd', '3dd', 'dG', 'J', '>>', 'yyp', 'P', 'x', 'D', 'ggdG', 'O<Esc>', '~' }))
  end,
  function()
    press(one_of({ 'u', '3u', '<C-r>' }))
  end,
  function()
    vim.cmd(one_of({ '%s/y/yy/e', 'g/x/m0', 'silent! 1,2m$', 'sort', 'silent! 2,3t0' }))
  end,
  function()
    local lines = vim.api.nvim_buf_line_count(0)
    local first = math.random(0, lines)
    vim.api.nvim_buf_set_lines(0, first, math.random(first, lines), false, { one_of(words), one_of(words) })
  end,
  function()
    press(one_of({ 'G', 'gg', 'j', 'k', 'l' }))
  end,
}

-- What the server has been told and what stands in the buffer, where they differ.
local function differ(buffer)
  local told = assert(texts[vim.uri_from_bufnr(buffer)], 'not open')
  local line_break = vim.bo[buffer].fileformat == 'dos' and '\r\n' or '\n'
  local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), line_break)
  if vim.bo[buffer].eol then
    text = text .. line_break
  end
  return told ~= text and { told = told, text = text }
end

return function(t)
  vim.opt.runtimepath:append(vim.env.UNBLOCK_PLUGIN)
  require('unblock').setup({ cmd = server })
  math.randomseed(1)
  local function open(file)
    vim.cmd('edit! ' .. file)
    local buffer = vim.api.nvim_get_current_buf()
    t.wait_for('the client', function()
      return vim.lsp.get_clients({ bufnr = buffer })[1] and texts[vim.uri_from_bufnr(buffer)]
    end)
    return buffer
  end
  local function follow(file, count)
    local buffer = open(file)
    for n = 1, count do
      one_of(edits)()
      if n % 60 == 0 then
        vim.cmd('silent write')
      elseif n % 100 == 0 then
        open(file) -- it is read again
      end
      if n % 3 == 0 then
        vim.lsp.buf_request(buffer, 'textDocument/hover', vim.lsp.util.make_position_params(0, 'utf-16'), function() end)
        local wrong = differ(buffer)
        if wrong then
          return { edit = n, file = file, wrong = wrong }
        end
      end
    end
    press('Aend<Esc>')
    t.wait_for('the timer', function()
      return texts[vim.uri_from_bufnr(buffer)]:find('end', 1, true) ~= nil
    end)
  end
  local wrong = {}
  for _, file in ipairs({ 'unix.py', 'dos.py', 'open.py', 'empty.py' }) do
    wrong[#wrong + 1] = follow(file, 400)
  end
  t.report('followed', { wrong = wrong, events = events })
  vim.cmd('qall!')
end
