--- :checkhealth unblock
local M = {}

local health = vim.health

--- What the server is started with.
---@return unblock.Server
local function server()
  return vim.lsp.config and vim.lsp.config.unblock or require('unblock').server
end

---@return boolean runs
local function check_program()
  local cmd = server().cmd
  if type(cmd) ~= 'table' then
    health.info('the server is reached by a function')
    return true
  end
  local path = vim.fn.exepath(cmd[1])
  if path == '' then
    health.error(cmd[1] .. ' is not on the path', {
      'install it, or name its place: require("unblock").setup({ cmd = { "/path/to/unblock", "serve" } })',
    })
    return false
  end
  local asked = vim.system({ path, 'version', '--json' }, { text = true }):wait(10000)
  local ok, version = pcall(vim.json.decode, asked.stdout or '')
  if asked.code ~= 0 or not ok then
    health.error(path .. ' does not run', { asked.stderr })
    return false
  end
  health.ok(('%s %s, %s/%s'):format(path, version.version, version.os, version.arch))
  return true
end

--- Complains where there are Python buffers and no server in any of them.
local function check_buffers()
  local open = vim.tbl_filter(function(buffer)
    return vim.api.nvim_buf_is_loaded(buffer) and vim.bo[buffer].filetype == 'python' and vim.bo[buffer].buftype == ''
  end, vim.api.nvim_list_bufs())
  if #open == 0 then
    health.info('no Python buffer is open')
    return
  end
  for _, client in ipairs(vim.lsp.get_clients({ name = 'unblock' })) do
    local version = vim.tbl_get(client, 'server_info', 'version') or 'of unknown version'
    health.ok(('the server %s is attached to %d of %d Python buffers; its root is %s'):format(
      version,
      #vim.lsp.get_buffers_by_client_id(client.id),
      #open,
      client.config.root_dir or 'that of each file'
    ))
  end
  if #vim.lsp.get_clients({ name = 'unblock' }) == 0 then
    health.warn('the server is attached to no buffer', {
      'call require("unblock").setup(), or vim.lsp.enable("unblock") in 0.11 and later',
      'look for a reason in ' .. vim.lsp.get_log_path(),
    })
  end
end

--- Called by Neovim.
function M.check()
  health.start('unblock')
  local version = tostring(vim.version())
  if vim.fn.has('nvim-0.10') == 0 then
    health.error('Neovim ' .. version .. ' is too old: 0.10 is needed')
    return
  end
  health.ok('Neovim ' .. version)
  if check_program() then
    check_buffers()
  end
end

return M
