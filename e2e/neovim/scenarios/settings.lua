-- Settings of setup() reach the server.
return function(t)
  local app = t.open('app.py', { minSeverity = 'information', severity = { ['blocking-sleep'] = 'information', ['blocking-http'] = 'off' } })
  t.wait_for('a finding', function()
    return #vim.diagnostic.get(app) > 0
  end)
  t.wait_for('the severity of the settings', function()
    return vim.diagnostic.get(app)[1].severity == vim.diagnostic.severity.INFO
  end)
  t.findings(app, 1)
  t.report('settings', vim.diagnostic.get(app)[1].code)
  t.close()
end
