--- Talks to the server.
local M = {}

---@param text string
---@param level? integer one of vim.log.levels
function M.say(text, level)
  vim.notify('unblock: ' .. text, level or vim.log.levels.INFO)
end

--- The client of a buffer, else any: searching needs no Python buffer.
---@param buffer integer
---@return vim.lsp.Client?
function M.get(buffer)
  return vim.lsp.get_clients({ name = 'unblock', bufnr = buffer })[1] or vim.lsp.get_clients({ name = 'unblock' })[1]
end

--- Calls a method of a client. They became methods in 0.11, and were plain
--- functions before.
---@param client vim.lsp.Client
---@param method string
local function call(client, method, ...)
  if vim.fn.has('nvim-0.11') == 1 then
    return client[method](client, ...)
  end
  return client[method](...)
end

--- Runs a command of the server.
---@param name string
---@param argument? table
---@param on_result? fun(result: any)
function M.execute(name, argument, on_result)
  local client = M.get(0)
  if not client then
    return M.say('the server is not running', vim.log.levels.WARN)
  end
  local known = vim.tbl_get(client.server_capabilities, 'executeCommandProvider', 'commands') or {}
  if not vim.list_contains(known, name) then
    return M.say('the server is too old: it has no ' .. name, vim.log.levels.WARN)
  end
  call(client, 'request', 'workspace/executeCommand', { command = name, arguments = { argument } }, function(err, result)
    if err then
      M.say(err.message, vim.log.levels.ERROR)
    elseif on_result then
      on_result(result)
    end
  end, 0)
end

--- The edit of a code action, which the server may work out only when it is
--- asked for it.
---@param client vim.lsp.Client
---@param action lsp.CodeAction
---@param buffer integer
---@return lsp.WorkspaceEdit?
local function edit_of(client, action, buffer)
  if not action.edit then
    local answer = call(client, 'request_sync', 'codeAction/resolve', action, 5000, buffer)
    action = answer and answer.result or action
  end
  return action.edit
end

--- Applies the server's source.fixAll.unblock to a buffer.
---@param buffer integer
---@return boolean fixed
function M.fix_all(buffer)
  local client = vim.lsp.get_clients({ name = 'unblock', bufnr = buffer })[1]
  if not client then
    M.say('the server is not attached to this buffer', vim.log.levels.WARN)
    return false
  end
  local start = { line = 0, character = 0 }
  local answer, err = call(client, 'request_sync', 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = { start = start, ['end'] = start },
    context = { diagnostics = {}, only = { 'source.fixAll.unblock' }, triggerKind = 1 },
  }, 5000, buffer)
  if not answer or answer.err then
    M.say('no answer: ' .. (err or answer and answer.err.message or 'unknown'), vim.log.levels.ERROR)
    return false
  end
  local action = answer.result and answer.result[1]
  local edit = action and edit_of(client, action, buffer)
  if not edit then
    M.say('nothing here can be fixed safely')
    return false
  end
  vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
  return true
end

--- Starts a client like one that has ended, in the buffers that it had.
---@param config vim.lsp.ClientConfig
---@param buffers integer[]
local function start_again(config, buffers)
  for _, buffer in ipairs(buffers) do
    if vim.api.nvim_buf_is_valid(buffer) then
      vim.lsp.start(config, { bufnr = buffer })
    end
  end
end

--- Stops the clients, waits for their end, and starts them anew. Without one,
--- after a crash, the buffers are asked to attach as if they had just opened.
function M.restart()
  local clients = vim.lsp.get_clients({ name = 'unblock' })
  if #clients == 0 then
    for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
      if vim.api.nvim_buf_is_loaded(buffer) and vim.bo[buffer].filetype == 'python' then
        vim.api.nvim_exec_autocmds('FileType', { buffer = buffer, modeline = false })
      end
    end
  end
  for _, client in ipairs(clients) do
    local buffers = vim.lsp.get_buffers_by_client_id(client.id)
    call(client, 'stop')
    local ended = vim.wait(5000, function()
      return vim.lsp.get_client_by_id(client.id) == nil
    end, 10)
    if not ended then
      call(client, 'stop', true)
    end
    start_again(client.config, buffers)
  end
end

return M
