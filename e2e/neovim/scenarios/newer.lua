-- What setup() and lsp/unblock.lua hand to Neovim 0.11, which stands in here:
-- the two functions that it has more.
return function(t)
  local configured, enabled = {}, {}
  vim.lsp.config = function(name, config)
    configured[name] = config
  end
  vim.lsp.enable = function(name)
    table.insert(enabled, name)
  end
  vim.opt.runtimepath:append(vim.env.UNBLOCK_PLUGIN)
  local file = vim.api.nvim_get_runtime_file('lsp/unblock.lua', false)[1]
  local own = dofile(file)
  t.report('file', { cmd = own.cmd, filetypes = own.filetypes, roots = #own.root_markers })
  require('unblock').setup({ cmd = { '/opt/unblock', 'serve' } })
  local config = configured.unblock
  t.report('setup', {
    enabled = enabled,
    cmd = config.cmd,
    filetypes = config.filetypes,
    command = vim.fn.exists(':Unblock') == 2,
    autocommands = #vim.api.nvim_get_autocmds({ event = 'FileType', pattern = 'python' }),
  })
  vim.cmd('qall!')
end
