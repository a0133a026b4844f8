-- Reads :checkhealth with a server, and where its program is missing.
return function(t)
  local app = t.open('app.py')
  t.findings(app, 1)
  local function check()
    vim.cmd('silent checkhealth unblock')
    local text = t.text(0)
    vim.cmd('silent bwipeout')
    return text
  end
  t.report('healthy', check())

  local function name_program(path)
    if vim.lsp.config then
      vim.lsp.config('unblock', { cmd = { path, 'serve' } })
    else
      require('unblock').server.cmd = { path, 'serve' }
    end
  end
  name_program('/nowhere/unblock')
  t.report('missing', check())
  name_program(vim.env.UNBLOCK_BINARY)
  vim.cmd('silent edit') -- back in the buffer
  vim.lsp.get_clients({ name = 'unblock' })[1].stop()
  t.wait_for('the server to end', function()
    return #vim.lsp.get_clients({ name = 'unblock' }) == 0
  end)
  t.report('detached', check())
  vim.cmd('qall!')
end
