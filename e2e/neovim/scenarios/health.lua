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

  local server = require('unblock').server
  server.cmd = { '/nowhere/unblock', 'serve' }
  t.report('missing', check())
  server.cmd = { vim.env.UNBLOCK_BINARY, 'serve' }
  vim.cmd('silent edit') -- back in the buffer
  vim.lsp.get_clients({ name = 'unblock' })[1].stop()
  t.wait_for('the server to end', function()
    return #vim.lsp.get_clients({ name = 'unblock' }) == 0
  end)
  t.report('detached', check())
  vim.cmd('qall!')
end
