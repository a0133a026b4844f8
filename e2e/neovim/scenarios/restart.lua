-- Restarts the server, and starts it again after it was killed.
return function(t)
  local app = t.open('app.py')
  t.findings(app, 1)
  local function id()
    local client = vim.lsp.get_clients({ name = 'unblock', bufnr = app })[1]
    return client and client.id
  end
  local first = id()
  vim.cmd('Unblock restart')
  t.wait_for('another client', function()
    return id() and id() ~= first
  end)
  t.findings(app, 1)
  t.report('restarted', { from = first, to = id() })

  for _, child in ipairs(vim.api.nvim_get_proc_children(vim.fn.getpid())) do
    vim.uv.kill(child, 'sigkill')
  end
  t.wait_for('the client to be gone', function()
    return id() == nil
  end)
  vim.cmd('Unblock restart')
  t.findings(app, 1)
  t.report('restarted after a crash')
  t.close()
end
