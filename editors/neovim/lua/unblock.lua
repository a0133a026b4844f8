--- Attaches the unblock language server to Python buffers.
local M = {}

--- What Neovim must know of the server, as `vim.lsp.config` takes it.
M.server = {
  cmd = { 'unblock', 'serve' },
  filetypes = { 'python' },
  root_markers = { 'unblock.toml', 'pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', '.git' },
}

--- Starts the server for Python buffers from now on.
---@param opts table? overrides fields of `M.server`; `{ cmd = { '/path/to/unblock', 'serve' } }`
function M.setup(opts)
  local server = vim.tbl_deep_extend('force', M.server, opts or {})
  if vim.lsp.config and vim.lsp.enable then -- 0.11
    vim.lsp.config('unblock', server)
    vim.lsp.enable('unblock')
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('unblock', { clear = true }),
    pattern = server.filetypes,
    callback = function(event)
      local root = vim.fs.root(event.buf, server.root_markers)
      vim.lsp.start(vim.tbl_extend('force', server, {
        name = 'unblock',
        root_dir = root or vim.fs.dirname(vim.api.nvim_buf_get_name(event.buf)),
      }), { bufnr = event.buf })
    end,
  })
end

return M
