-- Changes a helper in another window, without saving it: the diagnostic of the
-- coroutine that calls it goes and comes back.
return function(t)
  local app = t.open('app.py')
  local found = t.findings(app, 1)
  local related = vim.tbl_get(found[1], 'user_data', 'lsp', 'relatedInformation') or {}
  t.report('chain', {
    messages = vim.tbl_map(function(d)
      return d.message
    end, found),
    places = vim.tbl_map(function(r)
      return vim.fs.basename(vim.uri_to_fname(r.location.uri)) .. ':' .. r.location.range.start.line + 1
    end, related),
  })

  vim.cmd.split('helpers.py')
  local helpers = vim.api.nvim_get_current_buf()
  local before = vim.api.nvim_buf_get_lines(helpers, 0, -1, false)
  vim.api.nvim_buf_set_lines(helpers, 0, -1, false, { 'def load():', '    return 1' })
  t.findings(app, 0)
  t.report('gone')
  vim.api.nvim_buf_set_lines(helpers, 0, -1, false, before)
  t.findings(app, 1)
  t.report('back')
  t.close()
end
